pub struct Sorted<T> {
    pub items: Vec<T>,
}
