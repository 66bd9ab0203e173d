use case::Sink;

impl Sink for Tank {
    fn push(&mut self, byte: u8) {
        self.0.push(byte);
    }
    fn extend<I: IntoIterator<Item = u8>>(&mut self, bytes: I) -> usize {
        self.0.extend(bytes);
        self.0.len()
    }
    fn fresh() -> Self {
        Tank(vec![])
    }
}
pub struct Tank(Vec<u8>);
pub fn fill<S: Sink>(sink: &mut S) -> usize {
    sink.push(1);
    let fresh: fn() -> S = S::fresh;
    fresh().extend([1, 2])
}
