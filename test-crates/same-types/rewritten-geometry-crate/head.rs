mod points {
    use std::fmt;
    use std::ops;

    #[derive(PartialEq, Debug, Copy)]
    pub struct Point<Unit = f64> {
        pub y: Unit,
        pub x: Unit,
    }

    impl<U> Clone for Point<U>
    where
        U: Clone,
    {
        fn clone(&self) -> Self {
            Self { x: self.x.clone(), y: self.y.clone() }
        }
    }

    impl<N> fmt::Display for Point<N>
    where
        N: fmt::Display,
    {
        fn fmt(&self, out: &mut fmt::Formatter) -> Result<(), fmt::Error> {
            let Point { x, y } = self;
            write!(out, "({x}, {y})")
        }
    }

    impl<N> Point<N>
    where
        N: Copy + ops::Add<N, Output = N>,
    {
        pub fn moved(mut self, offset: Self) -> Self {
            self.x = self.x + offset.x;
            self.y = self.y + offset.y;
            self
        }
    }
}

mod paths {
    use crate::Point as P;

    pub struct Path<'line, N> {
        line: Line<'line, N>,
    }

    struct Line<'l, N>(std::slice::Iter<'l, P<N>>);

    impl<'l, N> Line<'l, N> {
        fn least(&self, less: impl Fn(&P<N>, &P<N>) -> bool) -> Option<&'l P<N>> {
            self.0.clone().reduce(|best, point| if less(point, best) { point } else { best })
        }
    }

    impl<'b, M> Path<'b, M>
    where
        M: PartialOrd + Copy,
    {
        pub fn leftmost(self: &Self) -> Option<&'b P<M>> {
            self.line.least(|a, b| a.x < b.x)
        }
    }

    impl<'b, M: Clone + PartialOrd + Copy + PartialEq> Path<'b, M> {
        pub fn new(all: &'b [P<M>]) -> Path<'b, M> {
            Path { line: Line(all.iter()) }
        }
    }
}

mod shapes {
    type Corners = std::vec::Vec<super::Point<f64>>;

    pub trait Shape {
        fn scale<Op>(&self, op: Op) -> Corners
        where
            Op: Fn(f64) -> f64,
        {
            let one = |p: super::Point| super::Point { x: op(p.x), y: op(p.y) };
            self.corners().into_iter().map(one).collect()
        }
        fn corners(&self) -> Corners;
        const SIDES: usize;
    }
}

pub mod geometry {
    pub use super::paths::Path;
    pub use crate::points::*;
    pub use crate::shapes::Shape;
}

pub use self::geometry::*;

mod extent {
    #[derive(Debug)]
    pub struct Empty;
    type Corner = super::Point;

    pub fn bounds<'p>(all: &'p [Corner]) -> Result<(Corner, Corner), Empty> {
        match all {
            [] => Err(Empty),
            [first, ..] => Ok((first.clone(), *first)),
        }
    }
}

pub use extent::{Empty, bounds};
