pub trait Graph {
    type Nodes: Iterator<Item: Clone + Into<Self::Node>>;
    type Node: Copy;
    fn nodes(&self) -> Self::Nodes where Self: Sized;
}
