mod sealed {
    pub trait Sealed {}
    impl Sealed for str {}
}
pub trait Key: sealed::Sealed {
    #[doc(hidden)]
    type __Repr;
    #[doc(hidden)]
    fn __hash(&self) -> Self::__Repr;
    fn size(&self) -> usize;
}
impl Key for str {
    type __Repr = u32;
    fn __hash(&self) -> u32 {
        0
    }
    fn size(&self) -> usize {
        self.len()
    }
}
