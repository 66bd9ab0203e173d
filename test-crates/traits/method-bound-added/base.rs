pub trait Encoder {
    fn encode<T: Into<u64>>(&self, value: T) -> u64;
}
