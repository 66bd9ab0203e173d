use case::{Index, Keyed};

pub struct Id(pub u64);
impl Keyed for Id {
    fn key(&self) -> u64 {
        self.0
    }
}
pub fn relay<T: Keyed>(index: &Index<T>) -> Vec<u64> {
    let pointer: fn(&Index<T>) -> Vec<u64> = Index::keys;
    let own = Index { items: vec![Id(1)] };
    [pointer(index), index.keys(), own.keys()].concat()
}
