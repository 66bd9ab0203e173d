pub async fn client(it: &mut case::Clock) -> u64 {
    let now = it.now().await;
    it.tick().await + now
}
