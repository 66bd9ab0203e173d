pub struct Heap<T: Ord> {
    pub items: Vec<T>,
}

impl<T> Heap<T>
where
    T: Ord + Clone,
{
    pub fn top(&self) -> Option<T> {
        self.items.iter().max().cloned()
    }
}

pub fn largest<I: IntoIterator<Item = T>, T: Ord>(items: I) -> Option<T> {
    items.into_iter().max()
}
