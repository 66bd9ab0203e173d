use case::*;
pub fn go() -> u8 { Conn::new().send(1) }
