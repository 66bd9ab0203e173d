pub fn left() -> u32 {
    let case::Inset { left, .. } = case::Inset::default();
    left
}
