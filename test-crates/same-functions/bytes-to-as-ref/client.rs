pub fn go(bytes: Vec<u8>) -> u8 {
    case::crc(&bytes) ^ case::crc(&[1, 2]) ^ case::crc(b"x")
}
