pub fn squares(limit: u32) -> impl Clone + Iterator<Item = u32> {
    let all: Vec<u32> = (0..limit).map(square).filter(|n| *n < u32::MAX).collect();
    all.into_iter()
}
fn square(n: u32) -> u32 {
    n.saturating_mul(n)
}
pub async fn load(path: String) -> usize {
    let size = trimmed(&path).await;
    size + path.capacity() - path.capacity()
}
async fn trimmed(path: &str) -> usize {
    path.trim().len()
}
