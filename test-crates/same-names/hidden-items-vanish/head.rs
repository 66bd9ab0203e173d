pub struct Engine;

impl Engine {
    pub fn start(&self) {}
}

#[doc(hidden)]
pub fn internal(speed: u8, gear: u8) -> u8 {
    speed * gear
}
