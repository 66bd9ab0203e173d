use case::{load, squares};
use std::future::Future;
use std::pin::Pin;

fn auto<T: Send + Sync + 'static>(value: T) -> T {
    value
}
pub fn all(limits: &[u32]) -> Vec<u32> {
    let first = auto(squares(3));
    let unpinned: Box<dyn Iterator<Item = u32> + Send + Unpin> = Box::new(squares(2));
    limits.iter().copied().flat_map(squares).chain(first.clone()).chain(unpinned).collect()
}
pub fn spawn() -> Pin<Box<dyn Future<Output = usize> + Send>> {
    Box::pin(auto(load("a".into())))
}
