pub trait Source {
    fn next(&self) -> u8;
}
