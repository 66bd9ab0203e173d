pub async fn both(store: &case::Store) -> u32 {
    store.get(1).await + store.get(2).await
}
