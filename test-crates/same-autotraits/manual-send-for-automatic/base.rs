use std::sync::Arc;

pub struct Slot<T> {
    shared: Arc<T>,
    index: usize,
}
impl<T> Slot<T> {
    pub fn new(value: T) -> Self {
        Slot { shared: Arc::new(value), index: 0 }
    }
    pub fn get(&self) -> (&T, usize) {
        (&self.shared, self.index)
    }
}
