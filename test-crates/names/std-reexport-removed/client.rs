pub fn empty() -> usize {
    case::size(&case::Map::new())
}
