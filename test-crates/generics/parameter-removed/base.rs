pub struct Channel<T, const DEPTH: usize> {
    slots: Vec<T>,
}

impl<T, const DEPTH: usize> Channel<T, DEPTH> {
    pub fn len(&self) -> usize {
        self.slots.len()
    }
}
