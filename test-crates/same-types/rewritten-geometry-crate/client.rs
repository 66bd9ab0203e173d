use case::geometry::{self, Shape as _};
use case::{Empty, Path, Point, bounds};

pub struct Square(f64);
impl case::Shape for Square {
    const SIDES: usize = 4;
    fn corners(&self) -> Vec<Point> {
        let Point { x, y } = Point { x: 0.0, y: self.0 };
        vec![Point { x, y }, geometry::Point { x: y, y: x }]
    }
}
pub fn left<'p, T: Copy + PartialOrd>(points: &'p [Point<T>]) -> Option<&'p Point<T>> {
    let path: fn(&'p [Point<T>]) -> Path<'p, T> = Path::new;
    path(points).leftmost()
}
pub fn show<T: std::fmt::Display + Clone>(point: &Point<T>) -> String {
    format!("{}{}", point.clone(), point)
}
fn auto<T: Send + Sync + Unpin>(value: T) -> T {
    value
}
pub fn run(square: &Square) -> Result<String, Empty> {
    let points = square.scale(|side| side * 2.0);
    let pointer: fn(&[Point]) -> Result<(Point, Point), Empty> = bounds;
    let (low, high) = pointer(&points)?;
    let sum = points.iter().copied().reduce(Point::moved).filter(|sum| *sum != low);
    let least = left(&points).copied().or(sum).unwrap_or(high.moved(low));
    auto(Path::new(&points));
    Ok(show(&least) + &Square::SIDES.to_string())
}
