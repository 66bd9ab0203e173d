pub fn longest<I: IntoIterator<Item = u8>>(runs: I) -> u8 {
    runs.into_iter().max().unwrap_or(0)
}
