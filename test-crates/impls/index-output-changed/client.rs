pub fn room(grid: &case::Grid) -> usize {
    grid[0].capacity()
}
