pub struct Pool<'p> {
    free: Vec<&'p str>,
}

impl<'p> Pool<'p> {
    pub fn take(&'p mut self) -> Option<&'p str> {
        self.free.pop()
    }
}
