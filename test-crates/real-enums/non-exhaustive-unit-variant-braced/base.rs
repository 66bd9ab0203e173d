pub enum ParseFault {
    TooLong(usize),
    #[non_exhaustive]
    Trailing,
}
pub fn parse(text: &str) -> ParseFault {
    if text.is_empty() { ParseFault::Trailing } else { ParseFault::TooLong(text.len()) }
}
