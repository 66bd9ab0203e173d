pub fn all(names: &[u32]) -> Vec<String> {
    names.iter().map(case::announce).collect()
}
