pub struct Reading(pub f64, pub &'static str, u8);

impl Reading {
    pub fn new(value: f64) -> Self {
        Reading(value, "lux", 0)
    }
    pub fn quality(&self) -> u8 {
        self.2
    }
}
