pub trait Named {
    fn name(&self) -> String;
}
pub trait Describe {
    fn describe(&self) -> String;
}
impl<T: Named> Describe for T {
    fn describe(&self) -> String {
        self.name()
    }
}
