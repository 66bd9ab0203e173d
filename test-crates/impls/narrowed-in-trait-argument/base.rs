pub struct Name(pub String);

impl<S: AsRef<str> + ?Sized> PartialEq<S> for Name {
    fn eq(&self, other: &S) -> bool {
        self.0 == other.as_ref()
    }
}
