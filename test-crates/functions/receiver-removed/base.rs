pub struct Clock;

impl Clock {
    pub fn now(&self) -> u64 {
        0
    }
}
