pub struct Bag<T> {
    items: Vec<T>,
}

impl<T> Bag<T> {
    pub fn first(&self) -> Option<&T> {
        self.items.first()
    }
}
