pub fn fast(it: case::Map<u8>) -> case::Map<u8, case::Fast> {
    it
}
