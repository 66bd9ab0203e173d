pub struct Cache<K> {
    pub keys: Vec<K>,
    values: Vec<u8>,
}
