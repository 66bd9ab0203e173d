#[derive(Debug)]
pub struct OpenError<T> {
    inner: T,
}
#[doc(hidden)]
#[deprecated(note = "use `OpenError`")]
pub type OpenFault<T> = OpenError<T>;
impl<T> OpenError<T> {
    pub fn into_inner(self) -> T {
        self.inner
    }
}
pub fn open<T>(inner: T) -> Result<u8, OpenError<T>> {
    Err(OpenError { inner })
}
