pub fn swap<T: Default>(value: T) -> (T, u8) {
    let mut guard = case::lock(value);
    let old = std::mem::take(&mut guard.value);
    guard.lock += 1;
    (old, guard.lock + std::mem::size_of_val(&case::lock(1_u8).release()) as u8)
}
pub fn all(values: Vec<u8>) -> Vec<u8> {
    values.into_iter().map(case::lock).map(|guard| guard.release()).collect()
}
