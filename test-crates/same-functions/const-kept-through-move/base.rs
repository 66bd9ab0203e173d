pub const fn kib(count: usize) -> usize {
    count * 1024
}
