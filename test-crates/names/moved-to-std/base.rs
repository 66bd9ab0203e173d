pub struct Duration {
    millis: u64,
}

impl Duration {
    pub fn from_millis(millis: u64) -> Duration {
        Duration { millis }
    }

    pub fn as_millis(&self) -> u128 {
        u128::from(self.millis)
    }
}
