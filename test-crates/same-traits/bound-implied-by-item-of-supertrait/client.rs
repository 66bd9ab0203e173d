use case::*;
struct V(Vec<u8>);
impl Sink for V { type Item = u8; fn put<I>(&mut self, items: I) where I: Iterator<Item = u8> { self.0.extend(items) } }
impl Pipe for V { fn pipe(&mut self) {} }
pub fn g<P: Pipe>(p: &mut P) { p.pipe() }
