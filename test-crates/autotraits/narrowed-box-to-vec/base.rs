pub struct Pair<T> {
    items: Box<[T]>,
}

impl<T> Pair<T> {
    pub fn first(&self) -> Option<&T> {
        self.items.first()
    }
}
