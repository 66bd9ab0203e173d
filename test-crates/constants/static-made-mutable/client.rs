pub fn level() -> u8 {
    case::LEVEL
}
