mod sealed {
    pub trait Sealed {}
    impl Sealed for u16 {}
}
pub trait Plain: sealed::Sealed {
    fn bytes(&self) -> [u8; 2];
}
impl Plain for u16 {
    fn bytes(&self) -> [u8; 2] {
        self.to_le_bytes()
    }
}
pub unsafe trait Zeroed: sealed::Sealed {
    fn zeroed() -> Self
    where
        Self: Sized;
}
unsafe impl Zeroed for u16 {
    fn zeroed() -> u16 {
        0
    }
}
