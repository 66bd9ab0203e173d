pub trait Visitor {
    fn visit(&mut self, id: u32);

    fn visit_all<I: Iterator<Item = u32>>(&mut self, ids: I) {
        for id in ids {
            self.visit(id);
        }
    }
}
