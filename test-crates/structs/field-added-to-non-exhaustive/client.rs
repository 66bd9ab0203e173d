pub fn none() -> u32 {
    let case::Stats { count, .. } = case::Stats::default();
    count
}
