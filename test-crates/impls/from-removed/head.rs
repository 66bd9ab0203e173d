use std::num::ParseIntError;

#[derive(Debug)]
pub struct Error(pub String);

impl From<ParseIntError> for Error {
    fn from(error: ParseIntError) -> Error {
        Error(error.to_string())
    }
}
