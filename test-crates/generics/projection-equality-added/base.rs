pub fn each<I: IntoIterator>(items: I) -> usize {
    items.into_iter().count()
}
