pub struct Nested<'a, 'b, T> {
    pub items: &'a [&'b T],
}
impl<'a, 'b: 'a, T: 'b> Nested<'a, 'b, T> {
    pub fn first(&self) -> Option<&'b T> {
        self.items.first().copied()
    }
}
