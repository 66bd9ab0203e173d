pub trait Visit {
    fn visit(&mut self, &str, u32) -> Option<Box<Visit>>;
    fn done(&self, Vec<u8>) -> usize { 0 }
}
pub fn drive(visitor: &mut Visit) -> bool {
    visitor.visit("a", 1).is_some()
}
