pub trait Graph
where
    Self::Node: Copy,
    <Self::Nodes as Iterator>::Item: Into<Self::Node> + Clone,
{
    type Node;
    type Nodes: Iterator;
    fn nodes(&self) -> Self::Nodes where Self: Sized;
}
