pub struct Job {
    pub id: u64,
    state: u8,
}

impl Job {
    pub fn state(&self) -> u8 {
        self.state
    }
}
