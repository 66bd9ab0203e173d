pub fn slice(tagged: &case::Tagged<[u8; 3]>) -> &case::Tagged<[u8]> {
    tagged
}
