pub fn key(entry: &case::Entry) -> u64 {
    entry.key
}
