pub trait Reader {
    type Key;
    type Value;
    fn read(&self, key: Self::Key) -> Self::Value;
}
pub trait Store: Reader {
    fn name(&self) -> &str;
}
type Text = Option<String>;
type Bytes = dyn Send + Store<Value = u8, Key = u32>;

pub fn first(store: &dyn Store<Value = Text, Key = u32>) -> Text {
    store.read(1)
}
pub struct Pool {
    pub stores: Vec<Box<Bytes>>,
}
