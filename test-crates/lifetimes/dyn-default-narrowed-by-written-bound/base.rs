pub struct Peek<'a, T: ?Sized> {
    pub value: &'a T,
}
