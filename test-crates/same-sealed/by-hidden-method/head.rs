pub trait Scalar {
    fn zero() -> Self;
    fn bits() -> u32;
    #[doc(hidden)]
    fn __seal(&self);
    #[doc(hidden)]
    fn __class() -> u8;
}
impl Scalar for f32 {
    fn zero() -> f32 {
        0.0
    }
    fn bits() -> u32 {
        32
    }
    fn __seal(&self) {}
    fn __class() -> u8 {
        1
    }
}
