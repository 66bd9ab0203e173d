pub fn totals(rows: &[Vec<u32>]) -> Vec<u32> {
    rows.iter().map(case::total).collect()
}
