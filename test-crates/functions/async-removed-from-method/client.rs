pub async fn go(c: &case::client::Client) -> Result<usize, String> { c.ping(1).await }
