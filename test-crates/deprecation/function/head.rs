#[deprecated = "use `Iterator::sum`"]
pub fn old_sum(values: &[u32]) -> u32 {
    values.iter().sum()
}
