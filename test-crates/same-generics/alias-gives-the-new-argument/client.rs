use case::Grid;

pub struct Board { grid: Grid<u8> }
pub fn first(it: &Board) -> &[u8] { it.grid.row(0) }
pub fn filled() -> usize { Grid::filled("a", 2).row(1).len() }
