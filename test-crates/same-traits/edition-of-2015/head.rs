pub trait Visit {
    fn visit(&mut self, name: &str, depth: u32) -> Option<Box<dyn Visit>>;
    fn done(&self, bytes: Vec<u8>) -> usize { bytes.len() }
}
pub fn drive(visitor: &mut dyn Visit) -> bool {
    visitor.visit("a", 1).is_some()
}
