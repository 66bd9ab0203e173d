pub fn scale<U: case::Unit>(value: f64) -> f64 {
    value * U::FACTOR
}
