pub fn row(grid: case::Grid<3, u8>) -> [u8; 3] {
    grid.0
}
