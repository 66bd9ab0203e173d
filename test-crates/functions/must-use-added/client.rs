pub fn check(text: &str) {
    case::validate(text);
}
