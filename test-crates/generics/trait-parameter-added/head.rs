pub trait Visitor<Context> {
    fn visit(&mut self, node: u32);
}
