pub fn total(values: &[u32]) -> u32 {
    values.iter().sum()
}
