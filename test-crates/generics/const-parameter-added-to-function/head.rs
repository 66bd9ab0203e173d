pub fn zeros<T: Default, const N: usize>() -> T {
    (0..N).map(|_| T::default()).next().unwrap_or_default()
}
