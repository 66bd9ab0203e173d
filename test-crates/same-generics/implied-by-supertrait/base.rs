pub fn sort<T: Ord>(items: &mut [T]) {
    items.sort();
}

pub struct Pool<T: Copy>(pub Vec<T>);

pub fn twice<F: Fn(u8) -> u8>(f: F) -> u8 {
    f(f(1))
}
