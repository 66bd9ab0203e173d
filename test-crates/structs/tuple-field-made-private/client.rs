pub fn freezing() -> case::Celsius {
    case::Celsius(0.0)
}
