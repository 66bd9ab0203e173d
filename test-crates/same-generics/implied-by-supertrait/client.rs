use case::{Pool, sort, twice};

pub fn generic<T: Ord + Copy>(items: &mut Vec<T>) -> Pool<T> {
    sort(items);
    sort::<T>(items);
    Pool(items.clone())
}

pub fn hooks<F: Fn(u8) -> u8>(f: F) -> u8 {
    let pointer: fn(fn(u8) -> u8) -> u8 = twice::<fn(u8) -> u8>;
    pointer(|n| n + 1) + twice(&f) + twice(f)
}

pub struct Own<T: Copy>(Pool<T>);
