mod private {
    pub trait Sealed {}
    impl Sealed for u8 {}
}
pub trait Bits: private::Sealed {
    const WIDTH: u32 = 8;
    fn ones(&self) -> u32 {
        0
    }
}
impl Bits for u8 {
    fn ones(&self) -> u32 {
        self.count_ones()
    }
}
