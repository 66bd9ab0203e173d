#[derive(Clone, Debug)]
pub struct Zipped<I, J> {
    source: I,
    with: std::marker::PhantomData<J>,
}
impl<I: Iterator<Item = J>, J> Iterator for Zipped<I, J> {
    type Item = J;
    fn next(&mut self) -> Option<J> {
        self.source.next()
    }
}
