pub mod geometry {
    use std::fmt::{self, Display};
    use std::ops::Add;

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub struct Point<T = f64> {
        pub x: T,
        pub y: T,
    }

    impl<T: Add<Output = T> + Copy> Point<T> {
        pub fn moved(self, by: Point<T>) -> Point<T> {
            Point { x: self.x + by.x, y: self.y + by.y }
        }
    }

    impl<T: Display> Display for Point<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "({}, {})", self.x, self.y)
        }
    }

    pub struct Path<'a, T: 'a> {
        points: &'a [Point<T>],
    }

    impl<'a, T: Copy + PartialOrd> Path<'a, T> {
        pub fn new(points: &'a [Point<T>]) -> Self {
            Path { points }
        }
        pub fn leftmost(&self) -> Option<&'a Point<T>> {
            let mut best = self.points.first()?;
            for point in self.points {
                if point.x < best.x {
                    best = point;
                }
            }
            Some(best)
        }
    }

    pub trait Shape {
        const SIDES: usize;
        fn corners(&self) -> Vec<Point>;
        fn scale<F: Fn(f64) -> f64>(&self, by: F) -> Vec<Point> {
            self.corners().into_iter().map(|p| Point { x: by(p.x), y: by(p.y) }).collect()
        }
    }
}

pub use geometry::{Path, Point, Shape};

pub fn bounds(points: &[Point]) -> Result<(Point, Point), Empty> {
    let first = points.first().ok_or(Empty)?;
    Ok((*first, *first))
}

#[derive(Debug)]
pub struct Empty;
