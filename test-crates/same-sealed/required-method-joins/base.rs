mod sealed {
    pub trait Sealed {}
}
pub trait Digest: sealed::Sealed {
    fn update(&mut self, bytes: &[u8]);
}
pub struct Crc(u8);
impl Crc {
    pub fn new() -> Self {
        Crc(0)
    }
}
impl sealed::Sealed for Crc {}
impl Digest for Crc {
    fn update(&mut self, bytes: &[u8]) {
        self.0 ^= bytes.len() as u8;
    }
}
