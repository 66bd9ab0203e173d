pub trait Loader {
    async fn load(&self) -> u32;
}
