pub fn bits() -> usize {
    case::size_in_bits!(Option<u32>)
}
