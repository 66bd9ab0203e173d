pub struct Tagged<T: ?Sized> {
    tag: u32,
    value: T,
}

impl<T> Tagged<T> {
    pub fn new(value: T) -> Self {
        Tagged { tag: 0, value }
    }
}

impl<T: ?Sized> Tagged<T> {
    pub fn value(&self) -> (u32, &T) {
        (self.tag, &self.value)
    }
}
