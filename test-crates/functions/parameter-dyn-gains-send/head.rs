pub fn spawn(job: Box<dyn FnOnce() -> u32 + Send>) -> u32 {
    job()
}
