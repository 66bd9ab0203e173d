pub fn chars(text: &str) -> usize {
    case::each(text.chars())
}
