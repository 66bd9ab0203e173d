pub fn warmer(case::Celsius(degrees): case::Celsius) -> case::Celsius {
    case::Celsius(degrees + 1.0)
}
