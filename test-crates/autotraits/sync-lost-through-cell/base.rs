pub struct Gauge {
    level: u32,
}

impl Gauge {
    pub const fn new(level: u32) -> Self {
        Gauge { level }
    }

    pub fn level(&self) -> u32 {
        self.level
    }
}
