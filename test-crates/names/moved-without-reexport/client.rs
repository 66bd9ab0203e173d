pub fn tidy(line: &str) -> &str {
    case::text::trim(line)
}
