pub fn kilobytes(count: usize) -> usize {
    count * 1024
}
