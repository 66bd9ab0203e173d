pub fn trimmed(text: &str) -> usize {
    case::select(text, str::trim)
}
