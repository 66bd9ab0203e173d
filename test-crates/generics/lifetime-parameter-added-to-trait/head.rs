pub trait Source<'a> {
    fn next(&self) -> u8;
}
