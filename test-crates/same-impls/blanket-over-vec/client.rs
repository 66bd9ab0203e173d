use case::Size;

pub struct Chunk(Vec<u8>);
impl Size for Chunk {
    fn size(&self) -> usize {
        self.0.len()
    }
}
pub struct Many<T>(Vec<T>);
impl<T: Size> Size for Many<T> {
    fn size(&self) -> usize {
        self.0.iter().map(Size::size).sum()
    }
}
impl Size for &Chunk {
    fn size(&self) -> usize {
        0
    }
}
pub fn all(erased: &[Box<dyn Size>]) -> usize {
    erased.iter().map(|item| item.size()).sum::<usize>()
        + Many(vec![1, 2]).size()
        + (&Chunk(vec![])).size()
}
