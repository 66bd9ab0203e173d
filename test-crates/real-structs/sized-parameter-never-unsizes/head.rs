pub struct Sieve<I> {
    source: I,
    done: usize,
    waiting: [usize; 2],
}
impl<I> Sieve<I> {
    pub fn new(source: I) -> Self {
        Sieve { source, done: 0, waiting: [0; 2] }
    }
    pub fn source(&self) -> &I {
        let _ = (self.done, &self.waiting);
        &self.source
    }
}
