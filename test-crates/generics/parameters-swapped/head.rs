pub struct Pairs<V, K> {
    pub entries: Vec<(K, V)>,
}
