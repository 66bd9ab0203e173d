pub trait Grid<T, const N: usize> {
    fn row(&self) -> [T; N];
}
