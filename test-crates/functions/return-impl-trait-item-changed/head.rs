pub fn bytes(text: &str) -> impl Iterator<Item = char> {
    text.chars()
}
