pub fn rows() -> impl ExactSizeIterator<Item = u32> + Send {
    vec![1, 2, 3].into_iter()
}
