pub struct Lock {
    owner: u32,
    waiters: Vec<u32>,
}

impl Lock {
    pub fn owner(&self) -> u32 {
        self.owner
    }
}
