pub struct Journal(Vec<String>);
impl Journal {
    pub fn new() -> Self {
        Journal(vec![])
    }
}
impl<S: Into<String>> Extend<S> for Journal {
    fn extend<I: IntoIterator<Item = S>>(&mut self, i: I) {
        self.0.extend(i.into_iter().map(Into::into))
    }
}
