pub trait Store {
    fn get(&self, key: u32) -> Option<u32>;
}
