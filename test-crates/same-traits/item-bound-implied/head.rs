pub trait Table {
    type Key: Sized + Ord + Eq + PartialOrd;
    type Value: Copy;
    fn get(&self, key: &Self::Key) -> Option<Self::Value>;
}
