use case::{Matrix, Pose, identity, trace};

pub fn turn() -> f64 {
    let pointer: fn(&Matrix<f64, 3>) -> f64 = trace;
    let make: fn() -> Matrix = identity;
    let pose = Pose { turn: make() };
    let Matrix([[first, ..], ..]): Matrix<f64> = pose.turn;
    first + pointer(&identity()) + case::trace(&Matrix::<f64, 3>([[0.0; 3]; 3]))
}
