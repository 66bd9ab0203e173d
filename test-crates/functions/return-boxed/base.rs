pub fn palette() -> [u8; 3] {
    [1, 2, 3]
}
