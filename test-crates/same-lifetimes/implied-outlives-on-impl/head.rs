pub struct Nested<'a, 'b, T> {
    pub items: &'a [&'b T],
}
impl<'a, 'b: 'a, T: 'b> Nested<'a, 'b, T> {
    pub fn first(&self) -> Option<&'b T> {
        self.items.first().copied()
    }
}
impl<'a, 'b, T> PartialEq<T> for Nested<'a, 'b, T>
where
    T: PartialEq + 'a,
    'b: 'a,
{
    fn eq(&self, other: &T) -> bool {
        self.first() == Some(other)
    }
}
