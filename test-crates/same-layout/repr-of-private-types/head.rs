struct Raw {
    high: u32,
    low: Mode,
}
#[repr(u8)]
#[derive(Clone, Copy)]
enum Mode {
    Off = 0,
}
pub struct Sensor {
    raw: Raw,
}
impl Sensor {
    pub fn new(high: u32) -> Self {
        Sensor { raw: Raw { low: Mode::Off, high } }
    }
    pub fn value(&self) -> u32 {
        self.raw.high + self.raw.low as u32
    }
}
