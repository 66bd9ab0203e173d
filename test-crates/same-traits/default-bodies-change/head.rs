pub trait Clock {
    const TICKS: u32 = 6 * 10;
    fn now(&self) -> u64;
    fn later(&self, seconds: u64) -> u64 {
        shifted(self.now(), seconds)
    }
}

fn shifted(now: u64, by: u64) -> u64 {
    now.saturating_add(by)
}
