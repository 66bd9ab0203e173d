pub struct Pool;

impl Pool {
    pub fn chunk<T: Default, const N: usize>(&self) -> [T; N] {
        std::array::from_fn(|_| T::default())
    }

    pub fn fill<const N: usize, T: Default>(&self) -> [T; N] {
        std::array::from_fn(|_| T::default())
    }
}
