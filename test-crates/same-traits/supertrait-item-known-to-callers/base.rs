pub trait Bytes: Iterator<Item = u8> { fn left(&self) -> usize; }
pub fn first<B: Bytes>(b: &mut B) -> Option<B::Item> { b.next() }
