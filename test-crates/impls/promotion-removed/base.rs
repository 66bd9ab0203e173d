pub struct Counter {
    value: u32,
}

impl Counter {
    pub const ZERO: Counter = Counter::new(0);

    const fn new(value: u32) -> Self {
        Counter { value }
    }

    pub fn get(&self) -> u32 {
        self.value
    }
}
