use std::marker::PhantomPinned;

pub struct Timer {
    ticks: u64,
    _pin: PhantomPinned,
}

impl Timer {
    pub fn ticks(&self) -> u64 {
        self.ticks
    }
}
