pub fn sizes(counts: &[usize]) -> Vec<usize> {
    counts.iter().copied().map(case::megabytes).collect()
}
