pub struct Grid<T> {
    pub cells: Vec<T>,
}

impl Grid<u8> {
    pub fn area(&self) -> usize {
        self.cells.len()
    }
}
