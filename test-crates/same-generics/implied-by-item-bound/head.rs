pub trait Graph {
    type Node: Clone + Ord;
    fn nodes(&self) -> Vec<Self::Node>;
}

pub fn smallest<G>(graph: &G) -> Option<<G as Graph>::Node>
where
    G: Graph,
    G::Node: Clone + Ord,
    <G as Graph>::Node: Eq,
{
    graph.nodes().into_iter().min()
}
