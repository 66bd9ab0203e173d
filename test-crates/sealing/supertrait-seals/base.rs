pub trait Number {
    fn zero() -> Self;
}
