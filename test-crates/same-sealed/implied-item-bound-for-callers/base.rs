mod sealed {
    pub trait Sealed {}
    impl Sealed for u64 {}
}
pub trait Width: sealed::Sealed {
    type Half: Copy + Into<u64> + Ord;
    fn low(&self) -> Self::Half;
}
impl Width for u64 {
    type Half = u32;
    fn low(&self) -> u32 {
        *self as u32
    }
}
