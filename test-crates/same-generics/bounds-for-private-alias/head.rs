pub fn top<K: Clone + Ord>(k: &[K]) -> Option<K> {
    k.iter().max().cloned()
}
