#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Angle(f64);
impl Angle {
    pub fn degrees(it: f64) -> Angle {
        Angle(it)
    }
    pub fn normalise(angle: Angle) -> Angle {
        Angle(angle.0 % 360.0)
    }
    pub fn get(self) -> f64 {
        self.0
    }
}
