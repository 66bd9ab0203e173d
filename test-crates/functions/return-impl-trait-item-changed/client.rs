pub fn collect(text: &str) -> Vec<u8> {
    case::bytes(text).collect()
}
