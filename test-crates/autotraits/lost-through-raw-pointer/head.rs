pub struct Handle {
    pointer: *const u8,
}

impl Handle {
    pub fn id(&self) -> usize {
        self.pointer.addr()
    }
}
