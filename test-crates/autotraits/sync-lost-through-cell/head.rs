use std::cell::Cell;

pub struct Gauge {
    level: Cell<u32>,
}

impl Gauge {
    pub const fn new(level: u32) -> Self {
        Gauge { level: Cell::new(level) }
    }

    pub fn level(&self) -> u32 {
        self.level.get()
    }
}
