pub trait Reader {
    type Key;
    type Value;
    fn read(&self, key: Self::Key) -> Self::Value;
}
pub trait Store: Reader {
    fn name(&self) -> &str;
}
pub fn first(store: &dyn Store<Key = u32, Value = Option<String>>) -> Option<String> {
    store.read(1)
}
pub struct Pool {
    pub stores: Vec<Box<dyn Store<Key = u32, Value = u8> + Send>>,
}
