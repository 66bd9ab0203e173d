pub fn again() -> u8 {
    case::reset()
}
