pub fn parse(text: &str) -> Result<u8, ()> {
    text.parse().map_err(|_| ())
}

#[must_use = "a reply that nobody reads is lost"]
pub fn reply() -> String {
    String::new()
}
