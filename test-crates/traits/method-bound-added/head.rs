pub trait Encoder {
    fn encode<T: Into<u64> + Copy>(&self, value: T) -> u64;
}
