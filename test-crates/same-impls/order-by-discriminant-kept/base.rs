use std::cmp::Ordering;

#[derive(PartialEq, PartialOrd)]
pub enum Level {
    Low = 1,
    High = 2,
}

#[derive(PartialEq)]
pub struct Size {
    pub width: u32,
    pub height: u32,
}

impl PartialOrd for Size {
    fn partial_cmp(&self, other: &Size) -> Option<Ordering> {
        self.width.partial_cmp(&other.width)
    }
}
