use case::Error;

pub fn line(error: &Error) -> u32 {
    match error {
        Error::Eof => 0,
        Error::Parse { line, .. } => *line,
    }
}
pub fn first() -> u32 {
    line(&case::parse())
}
