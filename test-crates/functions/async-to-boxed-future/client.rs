use case::{Store, StoreError};
pub async fn both(store: &Store) -> Result<Vec<u8>, StoreError> {
    let mut first = store.load(1).await?;
    first.extend(store.load(2).await?);
    Ok(first)
}
fn spawn<F: Future + Send>(_: F) {}
pub fn client(store: &Store) {
    spawn(store.load(3));
    spawn(async move { both(store).await.is_ok() })
}
