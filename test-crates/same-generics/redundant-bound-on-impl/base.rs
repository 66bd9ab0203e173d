pub trait Keyed {
    fn key(&self) -> u64;
}
pub struct Index<T: Keyed> {
    pub items: Vec<T>,
}
impl<T: Keyed> Index<T> {
    pub fn keys(&self) -> Vec<u64> {
        self.items.iter().map(T::key).collect()
    }
}
