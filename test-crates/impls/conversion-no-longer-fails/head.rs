#[derive(Debug)]
pub struct OutOfRange(pub u16);
pub struct Port(u16);
impl Port { pub fn get(&self) -> u16 { self.0 } }
impl From<u16> for Port {
    fn from(it: u16) -> Self { Port(it.max(1)) }
}
