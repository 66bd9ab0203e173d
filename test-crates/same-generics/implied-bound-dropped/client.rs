use case::{Slot, Store, dedup};

pub struct Memory;
impl Store for Memory {
    fn put<K: Eq + PartialEq, V: std::error::Error + std::fmt::Debug>(&mut self, key: K, _: V) {
        let _ = key == key;
    }
}

pub fn call<T: Ord + Clone + Copy, S: Store>(items: &[T], store: &mut S) -> Vec<Slot<T>> {
    store.put("a", std::fmt::Error);
    dedup::<T>(items).into_iter().map(Slot).collect()
}
