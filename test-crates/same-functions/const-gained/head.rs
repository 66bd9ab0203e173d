pub struct Poly(pub u16);

impl Poly {
    pub const fn degree(&self) -> u16 {
        self.0
    }
}

pub const fn crc(byte: u8) -> u8 {
    byte ^ 0x1d
}
