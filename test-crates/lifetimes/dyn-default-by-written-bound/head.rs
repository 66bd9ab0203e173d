pub struct View<'a, T: ?Sized> {
    pub value: &'a T,
}
