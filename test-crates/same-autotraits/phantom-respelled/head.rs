use std::marker::PhantomData;

struct Of<T>(PhantomData<fn(u8) -> (T, u8)>);

pub struct Id<T>(u32, Of<T>, PhantomData<fn() -> Option<Box<T>>>);

impl<T> Id<T> {
    pub const fn new(index: u32) -> Self {
        Id(index, Of(PhantomData), PhantomData)
    }
    pub fn index(&self) -> u32 {
        self.0
    }
}
