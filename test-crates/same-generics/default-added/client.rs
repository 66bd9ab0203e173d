use case::{Norm, Point};

impl Norm<i64> for Walk {
    fn norm(&self) -> i64 {
        self.0
    }
}
pub struct Walk(i64);

pub fn origin<T: Default>() -> Point<T> {
    let Point { x } = Point { x: T::default() };
    Point::<T> { x }
}
pub fn far(walk: &dyn Norm<i64>) -> i64 {
    walk.norm() + origin::<i64>().x
}
