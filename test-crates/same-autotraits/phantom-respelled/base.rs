use std::marker::PhantomData;

pub struct Id<T> {
    index: u32,
    of: PhantomData<fn() -> T>,
}
impl<T> Id<T> {
    pub const fn new(index: u32) -> Self {
        Id { index, of: PhantomData }
    }
    pub fn index(&self) -> u32 {
        self.index
    }
}
