pub struct View<'a, T: ?Sized + 'a> {
    pub value: &'a T,
}
