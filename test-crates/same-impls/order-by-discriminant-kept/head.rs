use std::cmp::Ordering;

#[derive(PartialEq, PartialOrd)]
pub enum Level {
    High = 2,
    Low = 1,
}

#[derive(PartialEq)]
pub struct Size {
    pub height: u32,
    pub width: u32,
}

impl PartialOrd for Size {
    fn partial_cmp(&self, other: &Size) -> Option<Ordering> {
        self.width.partial_cmp(&other.width)
    }
}
