pub fn label(node: &case::model::Node) -> u32 {
    node.label
}
