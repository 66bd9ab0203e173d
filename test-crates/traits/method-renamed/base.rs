pub trait Store {
    fn fetch(&self, key: u32) -> Option<u32>;
}
