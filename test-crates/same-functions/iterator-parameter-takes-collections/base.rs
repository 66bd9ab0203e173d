pub fn longest<I: Iterator<Item = u8>>(runs: I) -> u8 {
    runs.max().unwrap_or(0)
}
