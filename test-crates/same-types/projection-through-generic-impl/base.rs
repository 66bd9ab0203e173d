pub trait Shape { type Scalar; fn area(&self) -> Self::Scalar; }
pub struct Sq<T>(pub T);
impl<T: Copy + std::ops::Mul<Output = T>> Shape for Sq<T> { type Scalar = T; fn area(&self) -> T { self.0 * self.0 } }
pub fn unit() -> <Sq<f32> as Shape>::Scalar { 1.0 }
pub fn sum<S: Shape<Scalar = f64>>(all: &[S]) -> S::Scalar { all.iter().map(|s| s.area()).sum() }
