pub struct Sorted<T: Ord> {
    pub items: Vec<T>,
}
