pub fn find(text: &str, letter: char) -> Option<usize> {
    text.find(letter)
}
