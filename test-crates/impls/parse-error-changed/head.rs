use std::str::FromStr;

pub struct Port(pub u16);

impl FromStr for Port {
    type Err = String;

    fn from_str(text: &str) -> Result<Port, String> {
        text.parse().map(Port).map_err(|_| text.to_owned())
    }
}
