use case::Fetch;
use std::future::Future;

pub struct Local;
impl Fetch for Local {
    async fn fetch(&self, url: &str) -> Result<String, ()> {
        Ok(url.to_string())
    }
}
pub struct Remote;
impl Fetch for Remote {
    #[allow(refining_impl_trait)]
    fn fetch(&self, url: &str) -> impl Future<Output = Result<String, ()>> {
        std::future::ready(Ok(url.to_string()))
    }
}
pub async fn both<F: Fetch>(fetcher: &F) -> Result<String, ()> {
    let page = String::from("a");
    Ok(fetcher.fetch(&page).await? + &Local.fetch("b").await? + &F::fetch(fetcher, &page).await?)
}
