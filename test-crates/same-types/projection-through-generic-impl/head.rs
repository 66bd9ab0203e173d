pub trait Shape { type Scalar; fn area(&self) -> Self::Scalar; }
pub struct Sq<T>(pub T);
impl<T: Copy + std::ops::Mul<Output = T>> Shape for Sq<T> { type Scalar = T; fn area(&self) -> T { self.0 * self.0 } }
pub fn unit() -> f32 { 1.0 }
pub fn sum<S>(all: &[S]) -> f64 where S: Shape<Scalar = f64> { all.iter().map(|s| s.area()).sum() }
