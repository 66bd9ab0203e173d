pub fn chunk<const N: usize, T: Default>() -> [T; N] {
    std::array::from_fn(|_| T::default())
}
