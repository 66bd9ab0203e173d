#[derive(Default)]
pub struct Meter {
    count: u32,
}

impl Meter {
    pub fn read(&mut self) -> u32 {
        self.count
    }
}
