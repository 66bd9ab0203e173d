use std::marker::PhantomData;

#[repr(transparent)]
pub struct Typed<T> {
    pub raw: u64,
    of: PhantomData<T>,
}
impl<T> Typed<T> {
    pub const fn new(raw: u64) -> Self {
        Typed { raw, of: PhantomData }
    }
}
