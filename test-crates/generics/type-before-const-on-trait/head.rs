pub trait Grid<const N: usize, T> {
    fn row(&self) -> [T; N];
}
