use std::collections::{HashMap, HashSet};
use std::hash::RandomState;
use std::ops::Add;

pub fn count(words: &[&str]) -> HashMap<String, usize, RandomState> {
    words.iter().map(|word| (word.to_string(), word.len())).collect()
}
pub struct Seen {
    pub ids: HashSet<u32, std::collections::hash_map::RandomState>,
}
pub fn sum<T: Add<T, Output = T> + PartialEq<T> + Copy>(left: T, right: T) -> T {
    left + right
}
pub fn call(f: impl Fn() -> ()) -> () {
    f()
}
