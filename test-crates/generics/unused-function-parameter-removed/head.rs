pub fn size() -> usize {
    8
}
