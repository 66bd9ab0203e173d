pub trait Table {
    type Key: Ord;
    type Value: Copy + Clone;
    fn get(&self, key: &Self::Key) -> Option<Self::Value>;
}
