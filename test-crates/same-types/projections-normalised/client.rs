use case::{Wire, add, at, first, iter};

pub fn run<'b>(bytes: &'b Vec<u8>, text: &'b str) -> (Wire<'b>, &'b u8) {
    let first: fn(Vec<u8>) -> Option<u8> = first;
    let iter: for<'a> fn(&'a [u8]) -> std::slice::Iter<'a, u8> = iter;
    let add: fn(&i64, i64) -> i64 = add;
    let Wire { text, sum } = Wire { text, sum: add(&1, 2_i64) };
    let count = iter(bytes).len() + first(bytes.clone()).map_or(0, usize::from);
    (Wire { text, sum: sum + count as i64 }, at(bytes))
}
