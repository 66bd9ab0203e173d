use std::error::Error;
use std::fmt;

#[derive(Debug)]
pub struct Refused;

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("refused")
    }
}

impl Error for Refused {}

pub fn ask() -> Result<(), Refused> {
    Err(Refused)
}
