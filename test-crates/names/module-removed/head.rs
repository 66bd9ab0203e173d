pub fn version() -> u8 {
    2
}
