pub fn sum<I: Copy + IntoIterator<Item = u8>>(parts: I) -> u32 {
    parts.into_iter().map(u32::from).sum()
}
