pub fn track() -> Vec<case::Meters> {
    [100.0, 200.0].into_iter().map(case::Meters).collect()
}
