pub fn size() -> usize {
    case::size::<u64>()
}
