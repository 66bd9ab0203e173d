pub struct Timer {
    ticks: u64,
}

impl Timer {
    pub fn ticks(&self) -> u64 {
        self.ticks
    }
}
