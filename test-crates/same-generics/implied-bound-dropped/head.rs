pub fn dedup<T: Ord + Clone>(items: &[T]) -> Vec<T> {
    let mut items = items.to_vec();
    items.dedup();
    items
}

pub struct Slot<T: Copy>(pub T);

pub trait Store {
    fn put<K: Eq, V: std::error::Error>(&mut self, key: K, value: V);
}
