pub struct Buffer<T, const N: usize = 4> {
    items: [Option<T>; N],
}

impl<T, const N: usize> Buffer<T, N> {
    pub fn first(&self) -> Option<&T> {
        self.items[0].as_ref()
    }
}
