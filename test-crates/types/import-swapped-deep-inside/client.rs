pub fn first(registry: &case::Registry) -> u8 {
    registry.entries[0].as_ref().map_or(0, |entry| *entry.borrow())
}
