pub trait Slug {
    fn slug(&self) -> String;
}
impl<T: AsRef<str> + ?Sized> Slug for T {
    fn slug(&self) -> String {
        self.as_ref().replace(' ', "-")
    }
}
