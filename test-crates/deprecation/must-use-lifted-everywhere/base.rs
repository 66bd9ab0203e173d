#[must_use]
pub enum Mode {
    Fast,
}

#[must_use]
pub struct Point;

impl Point {
    #[must_use]
    pub fn far(&self) -> bool {
        true
    }
}

#[must_use]
pub union Bits {
    pub word: u32,
}

#[must_use]
pub trait Later {}

#[must_use]
pub fn now() -> u32 {
    0
}
