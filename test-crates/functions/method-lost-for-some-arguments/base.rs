pub struct Grid<T> {
    pub cells: Vec<T>,
}

impl<T> Grid<T> {
    pub fn area(&self) -> usize {
        self.cells.len()
    }
}
