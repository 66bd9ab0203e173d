pub struct Counter(u32);

impl case::Visitor for Counter {
    fn visit(&mut self, node: u32) {
        self.0 += node;
    }
}
