pub struct Lamp;
impl Lamp {
    pub const MAX: u8 = 9;
    pub fn on(&self) -> bool {
        true
    }
    pub fn dim(&self) -> u8 {
        Self::MAX
    }
}
