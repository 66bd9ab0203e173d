pub fn code(mode: case::Mode) -> u8 {
    mode as u8
}
