mod seal {
    pub struct Seal(());
    impl Seal {
        pub(crate) const NEW: Seal = Seal(());
    }
}
pub unsafe trait Buffer {
    fn size(&self) -> usize;
    fn pointer(&self, seal: seal::Seal) -> *const u8;
}
unsafe impl Buffer for [u8] {
    fn size(&self) -> usize {
        self.len()
    }
    fn pointer(&self, _: seal::Seal) -> *const u8 {
        self.as_ptr()
    }
}
pub fn address(buffer: &dyn Buffer) -> usize {
    buffer.pointer(seal::Seal::NEW).addr()
}
