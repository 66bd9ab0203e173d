pub fn choose(first: u8) -> usize {
    case::select!(first, 2)
}
