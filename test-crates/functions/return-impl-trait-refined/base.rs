pub fn rows() -> impl Iterator<Item = u32> {
    vec![1, 2, 3].into_iter()
}
