pub fn parse(text: &str) -> Result<u8, String> {
    text.parse().map_err(|_| text.to_owned())
}
