pub trait Visitor {
    fn visit(&mut self, node: u32);
}
