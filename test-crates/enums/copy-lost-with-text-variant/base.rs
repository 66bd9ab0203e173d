use std::fmt;
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParseError {
    Empty,
    TooLong { limit: usize },
    At(usize),
}
impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}
impl std::error::Error for ParseError {}
pub fn parse(text: &str) -> Result<u32, ParseError> {
    text.parse().map_err(|_| ParseError::At(0))
}
