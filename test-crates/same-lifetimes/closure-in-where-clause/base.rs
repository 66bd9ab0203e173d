pub fn sum<C>(items: &C) -> u32
where
    for<'a> &'a C: IntoIterator<Item = &'a u32>,
{
    items.into_iter().sum()
}
pub fn check<T, F>(item: T, f: F) -> bool
where
    F: for<'a> Fn(&'a T) -> bool,
{
    f(&item)
}
