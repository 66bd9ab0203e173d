pub fn first(words: &[&str]) -> Option<usize> {
    case::index(words).into_values().next()?.first().copied()
}
