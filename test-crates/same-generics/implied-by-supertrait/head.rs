pub fn sort<T: Ord + Eq + PartialOrd>(items: &mut [T])
where
    T: PartialEq,
{
    items.sort();
}

pub struct Pool<T: Copy + Clone>(pub Vec<T>);

pub fn twice<F: Fn(u8) -> u8 + FnMut(u8) -> u8 + FnOnce(u8) -> u8>(f: F) -> u8 {
    f(f(1))
}
