pub struct Tagged<T>(pub T);

impl AsRef<u8> for Tagged<u8> {
    fn as_ref(&self) -> &u8 {
        &self.0
    }
}
