use std::sync::atomic::{AtomicU32, Ordering};

pub struct Counter {
    value: AtomicU32,
}

impl Counter {
    pub const ZERO: Counter = Counter::new(0);

    const fn new(value: u32) -> Self {
        Counter { value: AtomicU32::new(value) }
    }

    pub fn get(&self) -> u32 {
        self.value.load(Ordering::Relaxed)
    }
}
