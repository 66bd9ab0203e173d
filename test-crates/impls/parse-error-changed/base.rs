use std::num::ParseIntError;
use std::str::FromStr;

pub struct Port(pub u16);

impl FromStr for Port {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Port, ParseIntError> {
        text.parse().map(Port)
    }
}
