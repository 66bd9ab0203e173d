use case::Lookup;

pub fn or_key<K: Ord + Copy>(lookup: Lookup<K, K>) -> K {
    match lookup {
        Lookup::Found(value) => value,
        Lookup::Missing { key } => key,
    }
}
pub fn found<K: Ord + Copy, V>(values: Vec<V>) -> Vec<Lookup<K, V>> {
    values.into_iter().map(Lookup::<K, V>::Found).collect()
}
pub struct Page<K: Ord + Copy>(pub Lookup<K, u8>);
