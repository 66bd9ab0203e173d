pub fn crc(bytes: impl AsRef<[u8]>) -> u8 {
    bytes.as_ref().iter().fold(0, |a, b| a ^ b)
}
