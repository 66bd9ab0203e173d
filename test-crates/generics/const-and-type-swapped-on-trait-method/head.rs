pub trait Pool {
    fn chunk<T: Default, const N: usize>(&self) -> [T; N];

    fn fill<const N: usize, T: Default>(&self) -> [T; N];
}
