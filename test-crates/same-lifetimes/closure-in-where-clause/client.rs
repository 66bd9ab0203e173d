use case::{check, sum};

pub fn generic<C>(items: C) -> u32
where
    for<'a> &'a C: IntoIterator<Item = &'a u32>,
{
    sum::<C>(&items) + sum(&items)
}
pub fn concrete() -> u32 {
    let pointer: fn(&Vec<u32>) -> u32 = sum;
    pointer(&vec![1]) + sum(&[1, 2]) + generic([3])
}
pub fn relay<T, F: Fn(&T) -> bool>(item: T, f: F) -> bool {
    let limit = 3;
    check(4, |n| *n > limit) && check::<T, F>(item, f)
}
