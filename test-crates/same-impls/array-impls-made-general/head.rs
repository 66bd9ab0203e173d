pub trait Pixels {
    fn luma(&self) -> u32;
}
impl<const N: usize> Pixels for [u8; N] {
    fn luma(&self) -> u32 {
        self.iter().map(|part| u32::from(*part)).sum()
    }
}
