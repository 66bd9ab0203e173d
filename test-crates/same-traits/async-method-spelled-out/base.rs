pub trait Fetch {
    async fn fetch(&self, url: &str) -> Result<String, ()>;
}
