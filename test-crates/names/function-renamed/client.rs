pub fn copy(source: &[u8]) -> Vec<u8> {
    case::read_all(source)
}
