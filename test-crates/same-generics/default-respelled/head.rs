use std::collections::hash_map::RandomState;

type Number = u32;
const HALF: usize = 4;

pub struct Registry<
    K,
    V = Number,
    S = std::collections::hash_map::HashMap<K, V, RandomState>,
    const N: usize = { HALF + HALF },
> {
    pub slots: [Option<S>; N],
    pub marker: core::marker::PhantomData<(K, V)>,
}

pub trait Join<Other = Self> {
    fn join(&self, other: Other) -> bool;
}
