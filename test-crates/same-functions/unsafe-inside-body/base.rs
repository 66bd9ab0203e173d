pub fn first(bytes: &[u8; 4]) -> u8 {
    bytes[0]
}
