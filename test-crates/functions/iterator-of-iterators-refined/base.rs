pub struct Grid {
    width: usize,
    cells: Vec<u8>,
}
impl Grid {
    pub fn new(width: usize) -> Grid {
        Grid { width, cells: vec![0; width * width] }
    }
    pub fn rows(&self) -> impl Iterator<Item = impl Iterator<Item = &u8>> {
        self.cells.chunks(self.width).map(|it| it.iter())
    }
}
