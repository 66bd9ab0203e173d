pub fn round(value: f64) -> f64 {
    value.round()
}
