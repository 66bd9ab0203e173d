pub struct Rgb(pub u8, pub u16, u8);
impl Rgb { 
    pub fn black() -> Rgb { Rgb(0, 0, 0) } 
    pub fn g(&self) -> u8 { 
     self.2
    }
}
