pub struct Tagged<T>(pub T);

impl<T> AsRef<T> for Tagged<T> {
    fn as_ref(&self) -> &T {
        &self.0
    }
}
