pub struct Nested<'short, 'long, T> {
    pub items: &'short [&'long T],
}
impl<'short, 'long, T> Nested<'short, 'long, T> {
    pub fn first(&self) -> Option<&'long T> {
        self.items.first().copied()
    }
}
impl<'short, 'long, T: PartialEq> PartialEq<T> for Nested<'short, 'long, T> {
    fn eq(&self, other: &T) -> bool {
        self.first() == Some(other)
    }
}
