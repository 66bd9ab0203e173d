pub trait Decode {
    fn decode<const N: usize>(&self) -> u8;
}
