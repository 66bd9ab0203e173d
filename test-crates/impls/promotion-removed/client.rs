pub fn zero() -> &'static case::Counter {
    &case::Counter::ZERO
}
