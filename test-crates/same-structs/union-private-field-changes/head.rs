pub union Cell64 {
    pub word: u64,
    pub signed: i64,
    quarters: [u16; 4],
}

impl Cell64 {
    pub fn low(&self) -> u32 {
        unsafe { u32::from(self.quarters[0]) }
    }
}
