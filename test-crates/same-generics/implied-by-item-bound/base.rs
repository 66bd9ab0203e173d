pub trait Graph {
    type Node: Clone + Ord;
    fn nodes(&self) -> Vec<Self::Node>;
}

pub fn smallest<G: Graph>(graph: &G) -> Option<G::Node> {
    graph.nodes().into_iter().min()
}
