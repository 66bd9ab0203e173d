pub struct Grid<'cells, Cell, const WIDTH: usize> {
    pub rows: &'cells [[Cell; WIDTH]],
}

impl<'x, Y: Copy, const Z: usize> Grid<'x, Y, Z> {
    pub fn at<Row: Into<usize>>(&self, row: Row, column: usize) -> Y {
        self.rows[row.into()][column]
    }
}

pub fn zip<B, A>(left: Vec<B>, right: Vec<A>) -> Vec<(B, A)> {
    left.into_iter().zip(right).collect()
}
