pub struct Tap<I, F>(I, F);
impl<I, F> Tap<I, F> { pub fn new(i: I, f: F) -> Self { Tap(i, f) } }
impl<I, F> Iterator for Tap<I, F> where I: Iterator, F: FnMut(&I::Item) { type Item = I::Item; fn next(&mut self) -> Option<I::Item> { self.0.next().inspect(|x| (self.1)(x)) } }
