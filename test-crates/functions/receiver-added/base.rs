pub struct Clock;

impl Clock {
    pub fn zone() -> i8 {
        1
    }
}
