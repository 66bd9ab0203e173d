pub fn palette() -> Box<[u8; 3]> {
    Box::new([1, 2, 3])
}
