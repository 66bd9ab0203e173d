#[derive(Clone, Debug)]
pub struct Pairs<I: Iterator> {
    items: Vec<I::Item>,
    source: I,
}
impl<I: Iterator> Iterator for Pairs<I>
where
    I::Item: Clone,
{
    type Item = Vec<I::Item>;
    fn next(&mut self) -> Option<Self::Item> {
        self.items.push(self.source.next()?);
        Some(self.items.clone())
    }
}
pub trait Pairing: Iterator + Sized {
    fn pairs(self) -> Pairs<Self> {
        Pairs { items: Vec::new(), source: self }
    }
}
impl<I: Iterator> Pairing for I {}
