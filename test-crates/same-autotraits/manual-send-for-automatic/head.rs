use std::sync::Arc;

pub struct Slot<T> {
    shared: Arc<T>,
    place: *const u8,
}
unsafe impl<T> Send for Slot<T> where T: Sync + Send {}
unsafe impl<Value: Send + Sync> Sync for Slot<Value> {}

impl<T> Slot<T> {
    pub fn new(value: T) -> Self {
        Slot { shared: Arc::new(value), place: std::ptr::null() }
    }
    pub fn get(&self) -> (&T, usize) {
        (&self.shared, self.place.addr())
    }
}
