pub fn run<F: FnOnce() -> u32 + 'static>(work: F) -> u32 {
    work()
}
