use std::collections::BTreeMap;

pub type Lookup<T> = BTreeMap<T, u32>;
