mod sealed {
    pub trait Sealed {}
    impl Sealed for u64 {}
}
pub trait Width: sealed::Sealed
where
    <Self as Width>::Half: Copy + Clone,
{
    type Half: Into<u64> + Ord + PartialEq;
    fn low(&self) -> Self::Half;
}
impl Width for u64 {
    type Half = u32;
    fn low(&self) -> u32 {
        *self as u32
    }
}
