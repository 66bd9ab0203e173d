pub fn megabytes(count: usize) -> usize {
    count << 20
}
