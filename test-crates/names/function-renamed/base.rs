pub fn read_all(source: &[u8]) -> Vec<u8> {
    source.to_vec()
}
