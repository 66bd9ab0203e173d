pub fn verify(block: &[u8], expected: u32) -> bool {
    case::checksum(block) == expected
}
