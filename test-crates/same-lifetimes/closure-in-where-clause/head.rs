pub fn sum<C>(items: &C) -> u32
where
    for<'items> &'items C: IntoIterator,
    for<'x> &'x C: IntoIterator<Item = &'x u32>,
{
    items.into_iter().sum()
}
pub fn check<T, F>(item: T, f: F) -> bool
where
    for<'a> F: Fn(&'a T) -> bool,
{
    f(&item)
}
