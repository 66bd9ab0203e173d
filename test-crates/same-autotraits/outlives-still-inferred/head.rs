pub struct Peek<'a, T> {
    inner: Inner<'a, T>,
}
struct Inner<'x, Y> {
    iter: std::slice::Iter<'x, Y>,
}
impl<'a, T> Peek<'a, T> {
    pub fn new(items: &'a [T]) -> Self {
        Peek { inner: Inner { iter: items.iter() } }
    }
    pub fn first(&self) -> Option<&'a T> {
        self.inner.iter.clone().next()
    }
}
