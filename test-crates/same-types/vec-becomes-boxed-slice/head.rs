pub struct Kids<T> { inner: Box<[T]> }
impl<T> Kids<T> { pub fn len(&self) -> usize { self.inner.len() } }
impl<T> Unpin for Kids<T> {}
