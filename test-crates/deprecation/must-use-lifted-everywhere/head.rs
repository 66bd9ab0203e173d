pub enum Mode {
    Fast,
}

pub struct Point;

impl Point {
    pub fn far(&self) -> bool {
        true
    }
}

pub union Bits {
    pub word: u32,
}

pub trait Later {}

pub fn now() -> u32 {
    0
}
