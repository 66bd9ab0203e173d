pub trait Network
where
    Self::Node: std::fmt::Debug,
    <Self as Network>::Node: Clone,
{
    type Node;
    type Nodes: Iterator<Item = Self::Node>;
    fn nodes(&self) -> Self::Nodes;
}
