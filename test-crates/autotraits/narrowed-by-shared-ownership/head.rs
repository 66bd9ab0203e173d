pub struct Snapshot<T> {
    items: std::sync::Arc<Vec<T>>,
}

impl<T> Snapshot<T> {
    pub fn len(&self) -> usize {
        self.items.len()
    }
}
