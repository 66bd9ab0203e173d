use case::ParseFault;
pub fn length(text: &str) -> Option<usize> {
    match case::parse(text) {
        ParseFault::TooLong(length) => Some(length),
        ParseFault::Trailing { .. } => None,
    }
}
