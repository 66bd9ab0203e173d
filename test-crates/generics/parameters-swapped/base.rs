pub struct Pairs<K, V> {
    pub entries: Vec<(K, V)>,
}
