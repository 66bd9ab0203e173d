pub trait Decode {
    fn decode(&self) -> u8;
}
