use std::marker::PhantomData;

pub struct Consumer<T> {
    of: PhantomData<fn(T)>,
}
