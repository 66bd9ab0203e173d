pub struct Grid<const N: usize, T>(pub [T; N]);
