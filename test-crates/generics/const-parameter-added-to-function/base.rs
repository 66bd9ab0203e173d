pub fn zeros<T: Default>() -> T {
    T::default()
}
