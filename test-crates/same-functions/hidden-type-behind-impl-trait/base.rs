pub fn squares(limit: u32) -> impl Iterator<Item = u32> + Clone {
    (0..limit).map(|n| n * n)
}
pub async fn load(path: String) -> usize {
    path.len()
}
