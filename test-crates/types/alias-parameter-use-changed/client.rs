pub fn id(lookup: &case::Lookup<String>, name: &str) -> Option<u32> {
    lookup.get(name).copied()
}
