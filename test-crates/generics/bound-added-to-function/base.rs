pub fn largest<T: Ord>(values: Vec<T>) -> Option<T> {
    values.into_iter().max()
}
