pub trait Pixels {
    fn luma(&self) -> u32;
}
impl Pixels for [u8; 3] {
    fn luma(&self) -> u32 {
        self.iter().map(|part| u32::from(*part)).sum()
    }
}
impl Pixels for [u8; 4] {
    fn luma(&self) -> u32 {
        self.iter().map(|part| u32::from(*part)).sum()
    }
}
