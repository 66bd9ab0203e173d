use case::Walk;
use std::collections::BTreeSet;
pub fn first<T: Ord>(set: &BTreeSet<T>) -> Option<&T> {
    set.first().or(Walk::first(set))
}
pub fn own<T>(list: Vec<T>) -> Option<<Vec<T> as Walk>::Step>
where
    Vec<T>: Walk<Step = T>,
{
    Walk::first(list)
}
