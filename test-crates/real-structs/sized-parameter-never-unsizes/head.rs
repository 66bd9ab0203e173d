pub struct Sieve<I> {
    source: I,
    done: usize,
    waiting: Vec<usize>,
}
impl<I> Sieve<I> {
    pub fn new(source: I) -> Self {
        Sieve { source, done: 0, waiting: Vec::new() }
    }
    pub fn source(&self) -> &I {
        let _ = (self.done, &self.waiting);
        &self.source
    }
}
