use std::ptr::NonNull;

pub struct Link<T> {
    next: NonNull<T>,
}
impl<T> Link<T> {
    pub fn to(next: &'static T) -> Self {
        Link { next: NonNull::from(next) }
    }
    pub fn addr(&self) -> usize {
        self.next.addr().get()
    }
}
