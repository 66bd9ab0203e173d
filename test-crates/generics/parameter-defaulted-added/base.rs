pub struct Tree<T> {
    items: Vec<T>,
}

impl<T> Tree<T> {
    pub fn new() -> Self {
        Tree { items: Vec::new() }
    }

    pub fn len(&self) -> usize {
        self.items.len()
    }
}
