pub trait Store {
    fn put(&mut self, value: u8);
}
impl Store for Vec<u8> {
    fn put(&mut self, value: u8) {
        self.push(value);
    }
}
pub fn fill(store: &mut dyn Store) {
    store.put(1);
}
pub fn twice<S: Store>(mut store: S) -> S {
    store.put(2);
    store
}
