pub fn count(zipped: case::Zipped<std::vec::IntoIter<u8>, u8>) -> usize {
    zipped.count()
}
