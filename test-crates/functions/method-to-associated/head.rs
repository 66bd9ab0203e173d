#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Angle(f64);
impl Angle {
    pub fn normalise(angle: Self) -> Self {
        Self(angle.0.rem_euclid(360.0))
    }
    pub fn degrees(it: f64) -> Self {
        Self(it)
    }
}
