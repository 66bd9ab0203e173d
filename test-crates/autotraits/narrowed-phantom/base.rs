use std::marker::PhantomData;

pub struct Id<T> {
    number: u32,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    pub fn number(&self) -> u32 {
        self.number
    }
}
