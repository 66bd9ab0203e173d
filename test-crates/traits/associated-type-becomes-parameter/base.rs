pub trait Decode {
    type Output;

    fn decode(&self) -> Self::Output;
}
