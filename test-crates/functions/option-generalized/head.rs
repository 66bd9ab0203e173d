pub fn limit(lines: impl Into<Option<usize>>) -> usize {
    lines.into().unwrap_or(10)
}
