#[derive(Debug)]
pub struct OpenFault<T> {
    inner: T,
}
impl<T> OpenFault<T> {
    pub fn into_inner(self) -> T {
        self.inner
    }
}
pub fn open<T>(inner: T) -> Result<u8, OpenFault<T>> {
    Err(OpenFault { inner })
}
