pub trait Sink {
    fn push(&mut self, byte: u8);
    fn extend<I: IntoIterator<Item = u8>>(&mut self, bytes: I) -> usize
    where
        Self: Sized;
    fn fresh() -> Self
    where
        Self: Sized;
}
