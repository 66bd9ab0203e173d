pub fn dedup<T: Ord + PartialEq + Clone>(items: &[T]) -> Vec<T> {
    let mut items = items.to_vec();
    items.dedup();
    items
}

pub struct Slot<T: Copy + Clone + Sized>(pub T);

pub trait Store {
    fn put<K: Eq + PartialEq, V: std::error::Error + std::fmt::Debug>(&mut self, key: K, value: V);
}
