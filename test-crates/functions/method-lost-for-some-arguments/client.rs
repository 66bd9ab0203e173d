pub fn letters(grid: &case::Grid<char>) -> usize {
    grid.area()
}
