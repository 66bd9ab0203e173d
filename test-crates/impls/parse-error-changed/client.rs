pub fn port(text: &str) -> Result<case::Port, std::num::ParseIntError> {
    text.parse()
}
