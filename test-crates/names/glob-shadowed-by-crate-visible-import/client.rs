pub fn go(m: case::Mode) -> u8 {
    match m {
        case::Mode::A => 1,
        case::Mode::B => 2,
    }
}
