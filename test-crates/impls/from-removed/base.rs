use std::num::{ParseFloatError, ParseIntError};

#[derive(Debug)]
pub struct Error(pub String);

impl From<ParseIntError> for Error {
    fn from(error: ParseIntError) -> Error {
        Error(error.to_string())
    }
}

impl From<ParseFloatError> for Error {
    fn from(error: ParseFloatError) -> Error {
        Error(error.to_string())
    }
}
