use std::sync::atomic::{AtomicU32, Ordering};

pub struct Counter {
    value: AtomicU32,
}

impl Counter {
    pub const ZERO: Counter = Counter { value: AtomicU32::new(0) };

    pub fn get(&self) -> u32 {
        self.value.load(Ordering::Relaxed)
    }
}
