pub struct Buffer<T> {
    items: [Option<T>; 4],
}

impl<T> Buffer<T> {
    pub fn first(&self) -> Option<&T> {
        self.items[0].as_ref()
    }
}
