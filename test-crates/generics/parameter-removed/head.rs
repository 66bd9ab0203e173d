pub struct Channel<T> {
    slots: Vec<T>,
}

impl<T> Channel<T> {
    pub fn len(&self) -> usize {
        self.slots.len()
    }
}
