pub trait Size {
    fn size(&self) -> usize;
}
impl Size for u8 {
    fn size(&self) -> usize {
        1
    }
}
