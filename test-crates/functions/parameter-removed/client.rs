pub fn price(value: f64) -> f64 {
    case::round(value, 2)
}
