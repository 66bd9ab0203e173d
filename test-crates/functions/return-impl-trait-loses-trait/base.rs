pub fn countdown(from: u32) -> impl DoubleEndedIterator<Item = u32> {
    0..from
}
