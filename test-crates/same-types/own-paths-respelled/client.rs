use case::shape::measure::{area, twin};
use case::{Circle, shape::Disc, unit};

pub fn run() -> f64 {
    let pointer: fn() -> Disc = unit;
    let twin: fn(&Circle) -> (Circle, Disc) = twin;
    let (left, Circle(radius)) = twin(&pointer());
    area(&left) + [Circle(1.0), Disc(radius)].iter().map(case::shape::measure::area).sum::<f64>()
}
