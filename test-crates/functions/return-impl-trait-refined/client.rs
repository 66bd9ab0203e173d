pub fn sum() -> u32 {
    let rows: Box<dyn Iterator<Item = u32>> = Box::new(case::rows());
    rows.sum()
}
