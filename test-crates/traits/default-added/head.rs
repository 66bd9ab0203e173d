pub trait Job {
    fn retries(&self) -> u8 {
        0
    }
}
