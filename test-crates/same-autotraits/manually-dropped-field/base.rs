pub struct Label {
    size: usize,
}
impl Label {
    pub const fn new(size: usize) -> Label {
        Label { size }
    }
    pub const fn size(&self) -> usize {
        self.size
    }
}
