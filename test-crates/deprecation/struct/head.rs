#[deprecated(since = "1.2.0", note = "use a book")]
pub struct Ledger {
    pub lines: Vec<u32>,
}

#[allow(deprecated)]
impl Ledger {
    pub fn sum(&self) -> u32 {
        self.lines.iter().sum()
    }
}
