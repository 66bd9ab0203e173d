use case::Shape::{self, *};

pub fn area(shape: &Shape) -> f64 {
    match shape {
        Circle(radius) => radius * radius * 3.14,
        Shape::Square { side } => side * side,
        Empty => 0.0,
    }
}

pub fn circles(radii: Vec<f64>) -> Vec<Shape> {
    radii.into_iter().map(Circle).chain([Square { side: 1.0 }, Shape::Empty]).collect()
}
