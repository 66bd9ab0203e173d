pub fn head(bytes: &[u8]) -> u8 {
    case::first(bytes)
}
