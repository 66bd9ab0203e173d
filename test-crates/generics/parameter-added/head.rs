pub struct Cache<K, V> {
    pub keys: Vec<K>,
    values: Vec<V>,
}
