pub struct Point<T = f32> {
    pub x: T,
}
pub trait Norm<T = f32> {
    fn norm(&self) -> T;
}
