pub struct Frozen<T> {
    items: Vec<T>,
}
impl<T> Frozen<T> {
    pub fn new(items: Vec<T>) -> Self {
        Frozen { items }
    }
    pub fn items(&self) -> &[T] {
        &self.items
    }
}
