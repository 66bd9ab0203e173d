pub trait TextExt: AsRef<str> {
    fn words(&self) -> usize;
    fn shout(&self) -> String;
}
impl<T: AsRef<str> + ?Sized> TextExt for T {
    fn words(&self) -> usize {
        self.as_ref().split(' ').count()
    }
    fn shout(&self) -> String {
        self.as_ref().to_uppercase()
    }
}
