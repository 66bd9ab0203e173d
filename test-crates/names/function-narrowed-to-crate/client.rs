pub fn tidy(path: &str) -> String {
    case::normalize(path)
}
