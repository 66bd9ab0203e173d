pub union Cell64 {
    pub word: u64,
    halves: [u32; 2],
}

impl Cell64 {
    pub fn low(&self) -> u32 {
        unsafe { self.halves[0] }
    }
}
