use std::marker::PhantomData;

pub struct Fast;
pub struct Safe;

pub struct Map<K, S = Safe> {
    keys: Vec<K>,
    state: PhantomData<S>,
}

impl<K> Map<K, Fast> {
    pub fn new() -> Self {
        Map { keys: Vec::new(), state: PhantomData }
    }
}
