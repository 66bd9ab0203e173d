use std::marker::PhantomData;

pub struct Brand<'id, T>(PhantomData<*mut &'id ()>, PhantomData<*mut (T, &'id T)>);

impl<'id, T> Brand<'id, T> {
    pub fn new() -> Self {
        Brand(PhantomData, PhantomData)
    }
}
