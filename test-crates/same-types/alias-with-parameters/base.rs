use std::collections::HashMap;

pub struct Fault(pub u8);
pub type Outcome<T = (), E = Fault> = Result<T, E>;
pub type Index<V> = HashMap<&'static str, V>;
pub type Rows<T, const N: usize> = Vec<[T; N]>;
pub type Visit<'a> = &'a mut dyn FnMut(&str) -> bool;
