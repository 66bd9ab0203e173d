pub fn first(bytes: &[u8]) -> u8 {
    bytes[0]
}
