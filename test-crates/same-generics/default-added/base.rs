pub struct Point<T> {
    pub x: T,
}
pub trait Norm<T> {
    fn norm(&self) -> T;
}
