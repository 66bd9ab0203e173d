pub struct Counter {
    value: u32,
}

impl Counter {
    pub const ZERO: Counter = Counter { value: 0 };

    pub fn get(&self) -> u32 {
        self.value
    }
}
