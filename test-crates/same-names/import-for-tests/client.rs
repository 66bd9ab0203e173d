pub fn go() -> u8 {
    case::parse("x")
}
