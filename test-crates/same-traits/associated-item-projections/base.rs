pub trait Source {
    type Item;
    type Iter: Iterator<Item = Self::Item>;
    fn iter(&self) -> Self::Iter;
    fn first(&self) -> Option<Self::Item> {
        self.iter().next()
    }
}
pub fn last<S: Source>(source: &S) -> Option<S::Item> {
    source.iter().last()
}
