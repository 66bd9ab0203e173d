#[repr(C)]
struct Raw {
    low: u8,
    high: u32,
}
pub struct Sensor {
    raw: Raw,
}
impl Sensor {
    pub fn new(high: u32) -> Self {
        Sensor { raw: Raw { low: 0, high } }
    }
    pub fn value(&self) -> u32 {
        self.raw.high + u32::from(self.raw.low)
    }
}
