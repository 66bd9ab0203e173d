pub struct Peek<'a, T: 'a> {
    items: &'a [T],
}
impl<'a, T> Peek<'a, T> {
    pub fn new(items: &'a [T]) -> Self {
        Peek { items }
    }
    pub fn first(&self) -> Option<&'a T> {
        self.items.first()
    }
}
