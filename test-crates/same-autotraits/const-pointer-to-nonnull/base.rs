pub struct Link<T> {
    next: *const T,
}
impl<T> Link<T> {
    pub fn to(next: &'static T) -> Self {
        Link { next }
    }
    pub fn addr(&self) -> usize {
        self.next.addr()
    }
}
