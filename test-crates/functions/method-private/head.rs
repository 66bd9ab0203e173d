pub struct Pool {
    size: usize,
}

impl Pool {
    fn grow(&mut self) {
        self.size += 1;
    }

    pub fn lease(&mut self) -> usize {
        self.grow();
        self.size
    }
}
