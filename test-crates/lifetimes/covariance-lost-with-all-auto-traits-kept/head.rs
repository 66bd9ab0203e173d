use std::marker::PhantomData;

pub struct Key<T> {
    id: u32,
    of: PhantomData<fn(T) -> T>,
}

impl<T> Key<T> {
    pub fn id(&self) -> u32 {
        self.id
    }
}
