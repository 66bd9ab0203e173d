pub struct Grid<T> { cells: Vec<T>, width: usize }
impl<T: Clone> Grid<T> {
    pub fn filled(it: T, width: usize) -> Self { Grid { cells: vec![it; width * width], width } }
    pub fn row(&self, at: usize) -> &[T] { &self.cells[at * self.width..][..self.width] }
}
