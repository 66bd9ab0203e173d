use std::{error, fmt};

type Source = dyn Sync + error::Error + Send + 'static;

#[derive(Debug)]
struct Repr(Box<Source>);

#[derive(Debug)]
pub struct Error(Repr);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        fmt::Display::fmt(&self.0.0, f)
    }
}
impl error::Error for Error {}

impl From<&'_ str> for Error {
    fn from(text: &'_ str) -> Error {
        Error(Repr(text.into()))
    }
}
