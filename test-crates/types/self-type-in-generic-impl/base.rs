pub struct Stack<T = u8> {
    items: Vec<T>,
}

impl<T> Stack<T> {
    pub fn cleared(self) -> Self {
        Stack { items: Vec::new() }
    }

    pub fn len(&self) -> usize {
        self.items.len()
    }
}
