use case::fetch;
use std::future::Future;
use std::pin::Pin;

pub async fn page() -> Result<String, u8> {
    let url = String::from("a");
    let first = fetch(&url, 1).await?;
    Ok(first + &fetch("b", 2).await?)
}

pub fn boxed<'a>(url: &'a str) -> Pin<Box<dyn Future<Output = Result<String, u8>> + Send + 'a>> {
    Box::pin(fetch(url, 3))
}

pub fn named<'a>() -> impl Fn(&'a str, u32) -> Pin<Box<dyn Future<Output = Result<String, u8>> + 'a>>
{
    |url, retries| Box::pin(case::fetch(url, retries))
}
