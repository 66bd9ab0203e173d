pub struct Nested<'short, 'long, T> {
    pub items: &'short [&'long T],
}
impl<'short, 'long, T> Nested<'short, 'long, T> {
    pub fn first(&self) -> Option<&'long T> {
        self.items.first().copied()
    }
}
