pub struct Bag<T> {
    items: Vec<T>,
}

impl<T> Bag<T> {
    pub fn size(&self) -> usize {
        self.items.len()
    }
}
