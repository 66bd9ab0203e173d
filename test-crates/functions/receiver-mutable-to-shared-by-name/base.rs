pub struct Meter {
    count: std::cell::Cell<u32>,
}

impl Meter {
    pub fn reset(&mut self) -> u32 {
        self.count.take()
    }
}
