pub async fn fetch(url: &str, retries: u32) -> Result<String, u8> {
    if retries > 0 { Ok(url.to_string()) } else { Err(0) }
}
