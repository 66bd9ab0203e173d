pub trait Stream {
    fn poll(&mut self) -> Option<u8>;
    fn size_hint(&self) -> usize;
}
