use case::Cache;

pub struct Holder<V> {
    pub cache: Cache<V>,
}

pub trait Fill {
    fn fill(&mut self);
}
impl Fill for Cache<u8> {
    fn fill(&mut self) {
        self.push(1);
    }
}

pub fn start<V>() -> Holder<V> {
    let make: fn() -> Cache<V> = Cache::new;
    make();
    Holder { cache: Cache::<V>::new() }
}
