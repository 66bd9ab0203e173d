pub fn run<F: FnOnce() -> u32>(work: F) -> u32 {
    work()
}
