use case::Graph;

pub fn all<G: Graph>(it: &G) -> Vec<G::Node> { it.nodes().map(Into::into).collect() }
pub struct One;
impl Graph for One {
    type Node = u8;
    type Nodes = std::option::IntoIter<u8>;
    fn nodes(&self) -> Self::Nodes { Some(1).into_iter() }
}
