pub struct Arena {
    start: *mut u8,
}

impl Arena {
    pub fn is_empty(&self) -> bool {
        self.start.is_null()
    }
}
