pub fn chunk<T: Default, const N: usize>() -> [T; N] {
    std::array::from_fn(|_| T::default())
}
