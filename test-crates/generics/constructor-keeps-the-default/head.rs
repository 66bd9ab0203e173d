use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, RandomState};

pub struct Cache<K, V, S = RandomState> { map: HashMap<K, V, S> }
impl<K: Hash + Eq, V> Cache<K, V> {
    pub fn new() -> Self { Cache { map: HashMap::default() } }
}
impl<K: Hash + Eq, V, S: BuildHasher> Cache<K, V, S> {
    pub fn with_hasher(hasher: S) -> Self { Cache { map: HashMap::with_hasher(hasher) } }
    pub fn put(&mut self, key: K, value: V) -> Option<V> { self.map.insert(key, value) }
}
