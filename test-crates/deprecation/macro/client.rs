pub fn first(values: &[u8]) -> Option<u8> {
    Some(*case::attempt!(values.first()))
}
