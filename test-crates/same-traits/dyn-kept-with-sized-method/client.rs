use case::Visitor;

pub struct Count(usize);
impl Visitor for Count {
    fn visit(&mut self, _: &str) {
        self.0 += 1;
    }
}
pub fn all(visitors: &mut [&mut dyn Visitor]) {
    for visitor in visitors {
        visitor.visit("a");
        <dyn Visitor>::visit(*visitor, "b");
    }
}
pub fn boxed() -> Box<dyn Visitor> {
    Box::new(Count(0))
}
