pub struct Weights;

impl case::Graph for Weights {
    type Node = f64;
}
