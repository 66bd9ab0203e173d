pub trait Clock {
    const TICKS: u32 = 60;
    fn now(&self) -> u64;
    fn later(&self, seconds: u64) -> u64 {
        self.now() + seconds
    }
}
