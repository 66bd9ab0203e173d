pub struct Bag<T> {
    items: Vec<T>,
}

impl<T: Clone> Bag<T> {
    pub fn size(&self) -> usize {
        self.items.len()
    }
}
