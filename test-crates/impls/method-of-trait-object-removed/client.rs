use case::Node;
pub fn text(node: &(dyn Node + 'static)) -> String { node.label() }
