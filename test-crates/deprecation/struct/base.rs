pub struct Ledger {
    pub lines: Vec<u32>,
}

impl Ledger {
    pub fn sum(&self) -> u32 {
        self.lines.iter().sum()
    }
}
