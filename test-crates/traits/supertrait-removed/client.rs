pub fn twice<K: case::Key>(key: &K) -> (K, K) {
    (key.clone(), key.clone())
}
