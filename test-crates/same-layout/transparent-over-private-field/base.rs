#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct Meters(f64);

impl Meters {
    pub fn new(meters: f64) -> Self {
        Meters(meters)
    }
    pub fn get(self) -> f64 {
        self.0
    }
}
