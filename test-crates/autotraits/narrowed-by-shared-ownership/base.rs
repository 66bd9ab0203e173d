pub struct Snapshot<T> {
    items: Box<Vec<T>>,
}

impl<T> Snapshot<T> {
    pub fn len(&self) -> usize {
        self.items.len()
    }
}
