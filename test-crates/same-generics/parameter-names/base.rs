pub struct Grid<'a, T, const W: usize> {
    pub rows: &'a [[T; W]],
}

impl<'a, T: Copy, const W: usize> Grid<'a, T, W> {
    pub fn at<I: Into<usize>>(&self, row: I, column: usize) -> T {
        self.rows[row.into()][column]
    }
}

pub fn zip<A, B>(left: Vec<A>, right: Vec<B>) -> Vec<(A, B)> {
    left.into_iter().zip(right).collect()
}
