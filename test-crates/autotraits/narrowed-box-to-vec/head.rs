pub struct Pair<T> {
    items: Vec<T>,
}

impl<T> Pair<T> {
    pub fn first(&self) -> Option<&T> {
        self.items.first()
    }
}
