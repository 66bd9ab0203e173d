pub struct Peek<'a, T: ?Sized + 'a> {
    pub value: &'a T,
}
