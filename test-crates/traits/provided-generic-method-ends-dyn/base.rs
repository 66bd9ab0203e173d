pub trait Visitor {
    fn visit(&mut self, id: u32);
}
