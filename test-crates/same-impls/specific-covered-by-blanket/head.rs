mod sealed {
    pub trait Sealed {}
    impl Sealed for u8 {}
    impl Sealed for u16 {}
}
trait Small: Copy + Into<u32> {}
impl Small for u8 {}
impl Small for u16 {}

pub trait Checksum: sealed::Sealed {
    fn sum(&self) -> u32;
}
impl<T: sealed::Sealed + Small> Checksum for T {
    fn sum(&self) -> u32 {
        (*self).into()
    }
}
