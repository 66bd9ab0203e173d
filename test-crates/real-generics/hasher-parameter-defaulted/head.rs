use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
#[derive(Clone, Debug, Default)]
pub struct Inventory<V, S = RandomState> {
    items: HashMap<String, V, S>,
}
impl<V> Inventory<V> {
    pub fn new() -> Self {
        Inventory { items: HashMap::new() }
    }
}
impl<V, S: BuildHasher> Inventory<V, S> {
    pub fn put(&mut self, name: &str, value: V) -> Option<V> {
        self.items.insert(name.to_owned(), value)
    }
    pub fn get(&self, name: &str) -> Option<&V> {
        self.items.get(name)
    }
}
