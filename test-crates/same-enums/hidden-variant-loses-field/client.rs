use case::Node::{self, Text};

pub fn text(node: &Node) -> Option<&String> {
    match node {
        Text(text) => Some(text),
        _ => None,
    }
}
pub fn nodes(texts: Vec<String>) -> Vec<Node> {
    texts.into_iter().map(Node::Text).collect()
}
