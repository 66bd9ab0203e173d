pub trait Visitor {
    fn visit(&mut self, node: &str);
    fn walk<'a, I: IntoIterator<Item = &'a str>>(mut self, nodes: I) -> Self
    where
        Self: Sized,
    {
        nodes.into_iter().for_each(|node| self.visit(node));
        self
    }
}
