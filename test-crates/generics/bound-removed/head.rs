pub fn swap<T>(pair: (T, T)) -> (T, T) {
    (pair.1, pair.0)
}
