pub fn limit(lines: Option<usize>) -> usize {
    lines.unwrap_or(10)
}
