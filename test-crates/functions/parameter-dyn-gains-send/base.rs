pub fn spawn(job: Box<dyn FnOnce() -> u32>) -> u32 {
    job()
}
