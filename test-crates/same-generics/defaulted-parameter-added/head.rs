pub struct Cache<V, P = u8> {
    values: Vec<V>,
    policy: std::marker::PhantomData<P>,
}

impl<V> Cache<V> {
    pub fn new() -> Cache<V> {
        Cache { values: Vec::new(), policy: std::marker::PhantomData }
    }
    pub fn push(&mut self, value: V) {
        self.values.push(value);
    }
}
