pub fn is_end(byte: u8) -> bool {
    matches!(byte, case::END)
}
