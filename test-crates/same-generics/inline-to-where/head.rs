pub struct Heap<T>
where
    T: Ord,
{
    pub items: Vec<T>,
}

impl<T: Clone> Heap<T>
where
    T: Ord,
{
    pub fn top(&self) -> Option<T> {
        self.items.iter().max().cloned()
    }
}

pub fn largest<I, T>(items: I) -> Option<T>
where
    T: Ord,
    I: IntoIterator,
    I: IntoIterator<Item = T>,
{
    items.into_iter().max()
}
