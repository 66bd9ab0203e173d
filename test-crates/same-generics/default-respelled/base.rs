use std::collections::HashMap;

pub struct Registry<K, V = u32, S = HashMap<K, V>, const N: usize = 8> {
    pub slots: [Option<S>; N],
    pub marker: std::marker::PhantomData<(K, V)>,
}

pub trait Join<Rhs = Self> {
    fn join(&self, other: Rhs) -> bool;
}
