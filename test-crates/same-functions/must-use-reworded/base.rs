#[must_use]
pub fn parse(text: &str) -> Result<u8, ()> {
    text.parse().map_err(|_| ())
}

#[must_use = "say something"]
pub fn reply() -> String {
    String::new()
}
