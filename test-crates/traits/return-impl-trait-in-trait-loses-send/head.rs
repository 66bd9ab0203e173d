pub trait Client {
    async fn get(&self) -> u32;
}
