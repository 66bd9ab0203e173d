pub enum Lookup<K: Ord + Copy, V> {
    Found(V),
    Missing { key: K },
}
