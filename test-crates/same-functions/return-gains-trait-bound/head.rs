pub fn countdown(from: u8) -> impl Iterator<Item = u8> + ExactSizeIterator + DoubleEndedIterator {
    (0..from).rev()
}
