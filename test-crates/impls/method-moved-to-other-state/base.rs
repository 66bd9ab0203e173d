pub struct Idle; pub struct Ready;
pub struct Conn<S> { s: S }
impl Conn<Idle> { pub fn new() -> Self { Conn { s: Idle } } pub fn open(self) -> Conn<Ready> { let Idle = self.s; Conn { s: Ready } } 
  pub fn send(&self, n: u8) -> u8 { n }
}
impl Conn<Ready> { pub fn close(self) { let Ready = self.s; } 
}
