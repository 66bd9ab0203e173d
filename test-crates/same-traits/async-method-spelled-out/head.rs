pub trait Fetch {
    fn fetch(&self, url: &str) -> impl std::future::Future<Output = Result<String, ()>>;
}
