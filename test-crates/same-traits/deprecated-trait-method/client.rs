use case::Shape;

pub struct Dot;
impl Shape for Dot {
    const SIDES: u8 = 1;
    fn outline(&self) -> f64 {
        f64::from(Self::SIDES)
    }
}
pub fn total<S: Shape>(shapes: &[S]) -> f64 {
    shapes.iter().map(S::outline).sum::<f64>() + f64::from(S::SIDES)
}
