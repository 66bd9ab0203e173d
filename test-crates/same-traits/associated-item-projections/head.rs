pub trait Source {
    type Item;
    type Iter: Iterator<Item = <Self as Source>::Item>;
    fn iter(&self) -> <Self as Source>::Iter;
    fn first(&self) -> Option<<Self::Iter as Iterator>::Item> {
        self.iter().next()
    }
}
pub fn last<S: Source>(source: &S) -> Option<<<S as Source>::Iter as Iterator>::Item> {
    source.iter().last()
}
