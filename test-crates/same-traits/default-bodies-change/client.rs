use case::Clock;

pub struct Wall;
impl Clock for Wall {
    fn now(&self) -> u64 {
        u64::from(Self::TICKS)
    }
}
pub struct Fast;
impl Clock for Fast {
    const TICKS: u32 = 1;
    fn now(&self) -> u64 {
        1
    }
    fn later(&self, seconds: u64) -> u64 {
        seconds * Wall.later(1)
    }
}
pub const BOTH: u32 = <Wall as Clock>::TICKS + Fast::TICKS;
