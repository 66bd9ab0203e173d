use std::collections::HashMap;
use std::hash::Hash;

pub struct Cache<K, V> { map: HashMap<K, V> }
impl<K: Hash + Eq, V> Cache<K, V> {
    pub fn new() -> Self { Cache { map: HashMap::new() } }
    pub fn put(&mut self, key: K, value: V) -> Option<V> { self.map.insert(key, value) }
}
