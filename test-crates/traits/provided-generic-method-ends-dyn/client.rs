pub fn root(visitor: &mut dyn case::Visitor) {
    visitor.visit(0);
}
