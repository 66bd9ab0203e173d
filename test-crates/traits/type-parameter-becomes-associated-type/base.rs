pub trait Decode<T> {
    fn decode(&self) -> T;
}
