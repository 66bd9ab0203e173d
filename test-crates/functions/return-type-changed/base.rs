pub fn find(text: &str, letter: char) -> usize {
    text.find(letter).unwrap_or(0)
}
