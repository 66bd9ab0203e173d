pub fn row(grid: &impl case::Grid<u8, 3>) -> [u8; 3] {
    grid.row()
}
