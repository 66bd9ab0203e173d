use std::sync::atomic::{AtomicU32, Ordering};

static GLOBAL: AtomicU32 = AtomicU32::new(0);

pub struct Counter {
    shared: &'static AtomicU32,
}
impl Counter {
    pub const NEW: Counter = Counter { shared: &GLOBAL };
    pub fn get(&self) -> u32 {
        self.shared.load(Ordering::Relaxed)
    }
}
