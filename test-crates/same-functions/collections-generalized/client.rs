use case::*;
use std::collections::HashMap;
pub fn all(v: Vec<String>, map: &HashMap<String, u8>, it: Box<dyn Iterator<Item = u8>>) -> usize {
    let borrowed = rows(&v) + names(&v);
    borrowed + lines(v) + scores(map) + block([1, 2, 3, 4]) + usize::from(span(0..3)) + drain(it)
}
