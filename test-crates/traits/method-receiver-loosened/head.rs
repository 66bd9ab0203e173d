pub trait Counter {
    fn next(&self) -> u32;
}
