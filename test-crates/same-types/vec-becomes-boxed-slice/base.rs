pub struct Kids<T> { inner: Vec<T> }
impl<T> Kids<T> { pub fn len(&self) -> usize { self.inner.len() } }
impl<T> Unpin for Kids<T> {}
