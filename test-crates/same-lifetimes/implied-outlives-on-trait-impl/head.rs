pub struct Nested<'short, 'long, T> {
    pub items: &'short [&'long T],
}
impl<'short, 'long: 'short, T: PartialEq> PartialEq<T> for Nested<'short, 'long, T> {
    fn eq(&self, other: &T) -> bool {
        self.items.iter().any(|item| *item == other)
    }
}
