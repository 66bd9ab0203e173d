pub fn sum(parts: Vec<u8>) -> u32 {
    parts.into_iter().map(u32::from).sum()
}
