pub trait Scalar {
    fn zero() -> Self;
    #[doc(hidden)]
    fn __seal(&self);
}
impl Scalar for f32 {
    fn zero() -> f32 {
        0.0
    }
    fn __seal(&self) {}
}
