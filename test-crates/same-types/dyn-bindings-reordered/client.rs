use case::{Pool, Reader, Store, first};

pub struct Fixed<V>(V);
impl<V: Clone> Reader for Fixed<V> {
    type Key = u32;
    type Value = V;
    fn read(&self, _: u32) -> V {
        self.0.clone()
    }
}
impl<V: Clone> Store for Fixed<V> {
    fn name(&self) -> &str {
        "fixed"
    }
}
pub fn run(stores: Vec<Box<dyn Store<Key = u32, Value = u8> + Send>>) -> usize {
    let pointer: fn(&dyn Store<Key = u32, Value = Option<String>>) -> Option<String> = first;
    let text = pointer(&Fixed(Some("a".to_string())));
    let mut pool = Pool { stores };
    pool.stores.push(Box::new(Fixed(1)));
    let Pool { stores } = pool;
    stores.iter().map(|store| usize::from(store.read(2)) + store.name().len()).sum::<usize>()
        + text.map_or(0, |t| t.len())
}
