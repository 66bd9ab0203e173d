pub fn largest<T: Ord + Clone>(values: Vec<T>) -> Option<T> {
    values.into_iter().max()
}
