use case::ParseError;
pub struct Seen {
    first: ParseError,
}
impl Seen {
    pub fn first(&self) -> ParseError {
        self.first
    }
}
