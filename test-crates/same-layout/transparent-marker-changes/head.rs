use std::marker::PhantomData;

struct Of<T>(PhantomData<(T, T)>);

#[repr(transparent)]
pub struct Typed<T> {
    of: Of<T>,
    pub raw: u64,
}
impl<T> Typed<T> {
    pub const fn new(raw: u64) -> Self {
        Typed { raw, of: Of(PhantomData) }
    }
}
