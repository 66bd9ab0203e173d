pub fn evens() -> impl Iterator<Item = u32> {
    vec![0, 2, 4].into_iter()
}
