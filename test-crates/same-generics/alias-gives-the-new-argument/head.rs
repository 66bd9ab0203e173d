#[derive(Default)]
pub struct RowMajor;
pub struct Matrix<T, Order> { cells: Vec<T>, width: usize, _order: Order }
pub type Grid<T> = Matrix<T, RowMajor>;
impl<T: Clone, O: Default> Matrix<T, O> {
    pub fn filled(it: T, width: usize) -> Self { Matrix { cells: vec![it; width * width], width, _order: O::default() } }
    pub fn row(&self, at: usize) -> &[T] { &self.cells[at * self.width..][..self.width] }
}
