pub trait Size {
    fn size(&self) -> usize;
}
impl Size for u8 {
    fn size(&self) -> usize {
        1
    }
}
impl<T: Size> Size for Vec<T> {
    fn size(&self) -> usize {
        self.iter().map(T::size).sum()
    }
}
