pub struct Arena {
    start: *mut u8,
}

unsafe impl Send for Arena {}

impl Arena {
    pub fn is_empty(&self) -> bool {
        self.start.is_null()
    }
}
