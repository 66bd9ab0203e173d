pub struct Handle {
    id: usize,
}

impl Handle {
    pub fn id(&self) -> usize {
        self.id
    }
}
