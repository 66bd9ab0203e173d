pub fn sum<I: Iterator>(items: I) -> usize {
    items.count()
}
