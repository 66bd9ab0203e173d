pub fn evens() -> std::vec::IntoIter<u32> {
    vec![0, 2, 4].into_iter()
}
