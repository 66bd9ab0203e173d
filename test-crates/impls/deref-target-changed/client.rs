pub fn capacity(buffer: &case::Buffer) -> usize {
    buffer.capacity()
}
