pub struct Grid<T, const N: usize>(pub [T; N]);
