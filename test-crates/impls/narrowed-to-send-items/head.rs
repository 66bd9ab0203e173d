pub struct Batch<T>(pub Vec<T>);

impl<T: Send> Extend<T> for Batch<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        self.0.extend(items);
    }
}
