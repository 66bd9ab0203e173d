pub fn bytes(text: &str) -> impl Iterator<Item = u8> {
    text.bytes()
}
