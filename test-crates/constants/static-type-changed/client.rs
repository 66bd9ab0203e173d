pub fn pair() -> [&'static str; 2] {
    case::NAMES
}
