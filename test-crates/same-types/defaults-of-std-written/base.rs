use std::collections::{HashMap, HashSet};
use std::ops::Add;

pub fn count(words: &[&str]) -> HashMap<String, usize> {
    words.iter().map(|word| (word.to_string(), word.len())).collect()
}
pub struct Seen {
    pub ids: HashSet<u32>,
}
pub fn sum<T: Add<Output = T> + PartialEq + Copy>(left: T, right: T) -> T {
    left + right
}
pub fn call(f: impl Fn()) {
    f()
}
