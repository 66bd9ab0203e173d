use std::marker::PhantomData;

pub struct Scope<'s> {
    of: PhantomData<fn() -> &'s ()>,
}
impl<'s> Scope<'s> {
    pub fn of(_: &'s str) -> Scope<'s> {
        Scope { of: PhantomData }
    }
}
