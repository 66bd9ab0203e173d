pub fn sum(items: Vec<u32>) -> u32 {
    items.into_iter().sum()
}
