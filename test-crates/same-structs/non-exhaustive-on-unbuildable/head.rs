#[non_exhaustive]
pub struct Report {
    pub lines: Vec<String>,
    secret: u8,
}

#[non_exhaustive]
pub struct Stamp(u64);

impl Report {
    pub fn new() -> (Report, Stamp) {
        (Report { lines: Vec::new(), secret: 1 }, Stamp(2))
    }
    pub fn secret(&self, stamp: &Stamp) -> u64 {
        self.secret as u64 + stamp.0
    }
}
