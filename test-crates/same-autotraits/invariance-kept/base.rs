use std::marker::PhantomData;

pub struct Brand<'id, T> {
    of: PhantomData<*mut &'id T>,
}
impl<'id, T> Brand<'id, T> {
    pub fn new() -> Self {
        Brand { of: PhantomData }
    }
}
