pub trait Pool {
    fn chunk<const N: usize, T: Default>(&self) -> [T; N];

    fn fill<T: Default, const N: usize>(&self) -> [T; N];
}
