use std::marker::PhantomData;

pub struct Ref<'a, T> {
    at: PhantomData<&'a ()>,
    of: PhantomData<T>,
}
