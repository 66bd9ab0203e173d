pub fn first(pairs: &case::Pairs<u8, char>) -> char {
    pairs.entries[0].1
}
