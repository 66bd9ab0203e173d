pub struct Grid {
    cells: Box<[u8]>,
    width: usize,
}
impl Grid {
    pub fn rows(&self) -> impl ExactSizeIterator<Item = impl DoubleEndedIterator<Item = &u8>> {
        self.cells.chunks(self.width).map(<[u8]>::iter)
    }
    pub fn new(width: usize) -> Grid {
        Grid { width, cells: vec![0; width * width].into() }
    }
}
