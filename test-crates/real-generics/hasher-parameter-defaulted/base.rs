use std::collections::HashMap;
#[derive(Clone, Debug, Default)]
pub struct Inventory<V> {
    items: HashMap<String, V>,
}
impl<V> Inventory<V> {
    pub fn new() -> Self {
        Inventory { items: HashMap::new() }
    }
    pub fn put(&mut self, name: &str, value: V) -> Option<V> {
        self.items.insert(name.to_owned(), value)
    }
    pub fn get(&self, name: &str) -> Option<&V> {
        self.items.get(name)
    }
}
