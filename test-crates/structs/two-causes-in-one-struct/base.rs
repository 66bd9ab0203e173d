pub struct Job {
    pub id: u32,
    pub owner: String,
    state: u8,
}

impl Job {
    pub fn state(&self) -> u8 {
        self.state
    }
}
