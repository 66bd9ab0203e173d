use case::{Source, last};

pub struct Span(u8);
impl Source for Span {
    type Item = u8;
    type Iter = std::ops::Range<u8>;
    fn iter(&self) -> Self::Iter {
        0..self.0
    }
    fn first(&self) -> Option<u8> {
        Some(0)
    }
}
pub fn ends<S: Source>(source: &S) -> (Option<S::Item>, Option<S::Item>) {
    let pointer: fn(&S) -> Option<<S as Source>::Item> = last::<S>;
    (source.first(), pointer(source))
}
pub fn erased(source: &dyn Source<Item = u8, Iter = std::ops::Range<u8>>) -> Option<u8> {
    source.first()
}
