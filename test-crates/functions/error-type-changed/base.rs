pub fn parse(text: &str) -> Result<u8, std::num::ParseIntError> {
    text.parse()
}
