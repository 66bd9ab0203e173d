use std::collections::BTreeMap;

pub type Lookup<T> = BTreeMap<u32, T>;
