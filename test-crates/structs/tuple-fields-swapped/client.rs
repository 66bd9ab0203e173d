pub fn count(entry: &case::Entry) -> u32 {
    entry.1
}
