use std::marker::PhantomData;

pub struct Tagged<T: ?Sized> {
    tag: u32,
    of: PhantomData<T>,
    value: T,
}

impl<T> Tagged<T> {
    pub fn new(value: T) -> Self {
        Tagged { tag: 0, of: PhantomData, value }
    }
}

impl<T: ?Sized> Tagged<T> {
    pub fn value(&self) -> (u32, &T) {
        (self.tag, &self.value)
    }
}
