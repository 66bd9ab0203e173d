pub struct Slot<T> { inner: Option<Box<T>> }
impl<T> Unpin for Slot<T> {}
impl<T> Slot<T> { pub fn empty() -> Self { Slot { inner: None } } pub fn get(&self) -> Option<&T> { self.inner.as_deref() } }
