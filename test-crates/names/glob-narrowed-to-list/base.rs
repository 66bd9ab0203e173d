pub mod color {
    pub struct Red;
    pub struct Green;
    pub struct Blue;
}

pub use self::color::*;
