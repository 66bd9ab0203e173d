pub struct Slot<T> {
    pointer: *mut T,
}

unsafe impl<T: Send> Send for Slot<T> {}

impl<T> Slot<T> {
    pub fn is_null(&self) -> bool {
        self.pointer.is_null()
    }
}
