pub trait TextExt: AsRef<str> {
    fn words(&self) -> usize;
}
impl<T: AsRef<str> + ?Sized> TextExt for T {
    fn words(&self) -> usize {
        self.as_ref().split(' ').count()
    }
}
