pub fn count() -> usize {
    case::trace!("a", "b")
}
