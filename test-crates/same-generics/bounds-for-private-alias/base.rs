mod m {
    pub trait Key: Clone + Ord {}
    impl<T: Clone + Ord> Key for T {}
}
pub fn top<K: m::Key>(k: &[K]) -> Option<K> {
    k.iter().max().cloned()
}
