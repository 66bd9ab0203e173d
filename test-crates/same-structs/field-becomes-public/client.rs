use case::Node;

pub fn deepest(nodes: &[Node]) -> Option<usize> {
    let Node { name, .. } = Node::new("root".into());
    nodes.iter().filter(|node| node.name != name).map(Node::depth).max()
}
