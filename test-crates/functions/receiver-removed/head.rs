pub struct Clock;

impl Clock {
    pub fn now() -> u64 {
        0
    }
}
