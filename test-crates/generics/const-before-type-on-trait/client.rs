pub fn row(grid: &impl case::Grid<3, u8>) -> [u8; 3] {
    grid.row()
}
