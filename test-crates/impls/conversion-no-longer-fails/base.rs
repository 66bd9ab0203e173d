#[derive(Debug)]
pub struct OutOfRange(pub u16);
pub struct Port(u16);
impl Port { pub fn get(&self) -> u16 { self.0 } }
impl TryFrom<u16> for Port {
    type Error = OutOfRange;
    fn try_from(it: u16) -> Result<Self, OutOfRange> { if it == 0 { Err(OutOfRange(it)) } else { Ok(Port(it)) } }
}
