use std::error::Error as StdError;
use std::fmt;

#[derive(Debug)]
pub struct Error {
    source: Box<dyn StdError + Send + Sync>,
}
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(f)
    }
}
impl StdError for Error {}

impl From<&str> for Error {
    fn from(text: &str) -> Self {
        Error { source: text.into() }
    }
}
