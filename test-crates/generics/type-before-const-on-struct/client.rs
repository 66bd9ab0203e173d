pub fn row(grid: case::Grid<u8, 3>) -> [u8; 3] {
    grid.0
}
