struct Node {
    links: Vec<std::sync::Weak<u8>>,
}

struct Graph {
    nodes: Vec<Node>,
}

pub struct Engine {
    graph: Graph,
}

impl Engine {
    pub fn links(&self) -> usize {
        self.graph.nodes.iter().map(|node| node.links.len()).sum()
    }
}
