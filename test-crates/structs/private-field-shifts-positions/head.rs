pub struct Rgb(u8, pub u8, pub u16);
impl Rgb { 
    pub fn black() -> Rgb { Rgb(0, 0, 0) } 
    pub fn g(&self) -> u8 { 
     self.0
    }
}
