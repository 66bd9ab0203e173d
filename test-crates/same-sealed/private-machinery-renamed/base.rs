mod sealed {
    pub trait Sealed {}
    impl Sealed for char {}
    impl Sealed for u8 {}
}
pub trait Symbol: sealed::Sealed + Copy {
    fn code(self) -> u32;
}
impl Symbol for char {
    fn code(self) -> u32 {
        self as u32
    }
}
impl Symbol for u8 {
    fn code(self) -> u32 {
        self as u32
    }
}
