pub fn longest(other: &'static [u8]) -> &'static [u8] {
    let mut best = case::key();
    if other.len() > best.len() {
        best = other;
    }
    best
}
