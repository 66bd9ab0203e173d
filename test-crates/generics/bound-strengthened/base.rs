pub fn dump(items: impl Iterator<Item = u8>) -> usize {
    items.count()
}
