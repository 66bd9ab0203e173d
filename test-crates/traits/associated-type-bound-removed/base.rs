pub trait Graph {
    type Node: Clone;

    fn root(&self) -> Self::Node;
}
