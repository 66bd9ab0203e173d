pub fn last(bytes: &[u8]) -> u8 {
    bytes[bytes.len() - 1]
}
