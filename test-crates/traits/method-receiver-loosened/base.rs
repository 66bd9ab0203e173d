pub trait Counter {
    fn next(&mut self) -> u32;
}
