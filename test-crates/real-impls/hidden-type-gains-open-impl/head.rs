pub trait IntoSource<E> {}

impl<E> IntoSource<E> for u8 {}

#[doc(hidden)]
pub struct Buffered;

impl<E> IntoSource<E> for &Buffered {}
