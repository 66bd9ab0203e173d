pub trait Visitor {
    fn visit(&mut self, node: &str);
}
