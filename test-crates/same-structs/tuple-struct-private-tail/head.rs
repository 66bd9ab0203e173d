pub struct Reading(pub f64, pub &'static str, bool, u8);

impl Reading {
    pub fn new(value: f64) -> Self {
        Reading(value, "lux", true, 0)
    }
    pub fn quality(&self) -> u8 {
        self.3 + self.2 as u8
    }
}
