pub struct Frozen<T> {
    items: Box<[T]>,
}
impl<T> Frozen<T> {
    pub fn new(items: Vec<T>) -> Self {
        Frozen { items: items.into() }
    }
    pub fn items(&self) -> &[T] {
        &self.items
    }
}
