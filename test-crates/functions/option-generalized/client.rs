pub fn lines() -> (usize, usize) {
    (case::limit(None), case::limit(Some(3)))
}
