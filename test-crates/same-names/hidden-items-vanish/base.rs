pub struct Engine;

impl Engine {
    pub fn start(&self) {}
    #[doc(hidden)]
    pub fn __spin(&self) -> u8 {
        0
    }
}

#[doc(hidden)]
pub mod __private {
    pub struct Token;
}

#[doc(hidden)]
pub fn internal(speed: u8) -> u8 {
    speed
}
