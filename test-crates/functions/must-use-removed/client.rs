pub fn check(text: &str) -> bool {
    case::validate(text)
}
