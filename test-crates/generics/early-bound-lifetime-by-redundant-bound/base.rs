pub fn skip<'a>(text: &'a str) -> &'a str {
    text.get(1..).unwrap_or("")
}
