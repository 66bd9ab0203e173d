pub trait Graph {
    type Node;

    fn root(&self) -> Self::Node;
}
