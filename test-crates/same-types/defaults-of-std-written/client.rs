use case::{Seen, call, count, sum};
use std::collections::{HashMap, HashSet};

pub fn run(words: &[&str]) -> usize {
    let pointer: fn(&[&str]) -> HashMap<String, usize> = count;
    pointer(words);
    let Seen { ids } = Seen { ids: HashSet::from([1, 2]) };
    let unit: fn(fn()) = call;
    unit(|| {});
    call(|| drop(words));
    sum(ids.len(), count(words).len())
}
pub fn generic<T: std::ops::Add<Output = T> + PartialEq + Copy>(item: T) -> T {
    sum::<T>(item, item)
}
