pub fn each<I: IntoIterator<Item = u8>>(items: I) -> usize {
    items.into_iter().count()
}
