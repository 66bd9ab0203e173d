pub fn swap<T: Clone>(pair: (T, T)) -> (T, T) {
    (pair.1, pair.0)
}
