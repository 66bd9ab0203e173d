pub fn rest(text: &str) -> &str {
    case::Cursor::new(text).rest()
}
