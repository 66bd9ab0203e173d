pub struct Cache<V> {
    values: Vec<V>,
}

impl<V> Cache<V> {
    pub fn new() -> Cache<V> {
        Cache { values: Vec::new() }
    }
    pub fn push(&mut self, value: V) {
        self.values.push(value);
    }
}
