pub fn cells(grid: &case::Grid) -> usize {
    grid.0.len()
}
