mod sealed {
    pub trait Sealed {}
    impl Sealed for u8 {}
    impl Sealed for u16 {}
}
pub trait Checksum: sealed::Sealed {
    fn sum(&self) -> u32;
}
impl Checksum for u8 {
    fn sum(&self) -> u32 {
        u32::from(*self)
    }
}
impl Checksum for u16 {
    fn sum(&self) -> u32 {
        u32::from(*self)
    }
}
