mod sealed {
    pub trait Sealed {}
    impl Sealed for str {}
}
pub trait Key: sealed::Sealed {
    #[doc(hidden)]
    fn __index(&self, seed: u64) -> u64;
    fn size(&self) -> usize;
}
impl Key for str {
    fn __index(&self, seed: u64) -> u64 {
        seed
    }
    fn size(&self) -> usize {
        self.len()
    }
}
