pub struct Sieve<I> {
    done: usize,
    source: I,
}
impl<I> Sieve<I> {
    pub fn new(source: I) -> Self {
        Sieve { done: 0, source }
    }
    pub fn source(&self) -> &I {
        let _ = self.done;
        &self.source
    }
}
