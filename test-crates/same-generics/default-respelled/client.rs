use case::{Join, Registry};
use std::collections::HashMap;
use std::marker::PhantomData;

pub fn empty() -> Registry<&'static str> {
    let full: Registry<&'static str, u32, HashMap<&'static str, u32>, 8> =
        Registry { slots: [const { None }; 8], marker: PhantomData };
    full
}

impl Join for Mark {
    fn join(&self, other: Mark) -> bool {
        self.0 == other.0
    }
}
pub struct Mark(u8);
pub fn both<T: Join<T>>(left: T, right: T) -> bool {
    left.join(right)
}
pub fn marks() -> bool {
    both(Mark(1), Mark(2))
}
