#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Angle(f64);
impl Angle {
    pub fn degrees(it: f64) -> Angle {
        Angle(it)
    }
    pub fn normalise(self) -> Angle {
        Angle(self.0 % 360.0)
    }
}
