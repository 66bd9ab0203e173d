pub fn read_to_end(source: &[u8]) -> Vec<u8> {
    source.to_vec()
}
