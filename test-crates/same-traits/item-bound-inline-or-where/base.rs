pub trait Network {
    type Node: Clone + std::fmt::Debug;
    type Nodes: Iterator<Item = Self::Node>;
    fn nodes(&self) -> Self::Nodes;
}
