#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Angle(f64);
impl Angle {
    pub fn get(self) -> f64 {
        self.0
    }
    pub fn normalise(self) -> Self {
        Self(self.0.rem_euclid(360.0))
    }
    pub fn degrees(it: f64) -> Self {
        Self(it)
    }
}
