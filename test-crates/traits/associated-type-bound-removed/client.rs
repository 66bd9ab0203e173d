pub fn twice<G: case::Graph>(graph: &G) -> (G::Node, G::Node) {
    let root = graph.root();
    (root.clone(), root)
}
