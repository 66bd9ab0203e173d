pub struct Journal(Vec<String>);
impl Journal {
    pub fn new() -> Self {
        Journal(vec![])
    }
}
impl Extend<String> for Journal {
    fn extend<I: IntoIterator<Item = String>>(&mut self, i: I) {
        self.0.extend(i)
    }
}
