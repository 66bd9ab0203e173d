pub fn empty() -> case::Map<u8> {
    case::Map::new()
}
