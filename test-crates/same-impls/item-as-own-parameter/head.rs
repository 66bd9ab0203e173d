pub struct Tap<I, F>(I, F);
impl<I, F> Tap<I, F> { pub fn new(i: I, f: F) -> Self { Tap(i, f) } }
impl<A, I: Iterator<Item = A>, F> Iterator for Tap<I, F> where for<'x> F: FnMut(&'x A) -> () { type Item = A; fn next(&mut self) -> Option<A> { self.0.next().inspect(|x| (self.1)(x)) } }
