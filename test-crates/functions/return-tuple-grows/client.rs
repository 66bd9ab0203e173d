pub fn width() -> u32 {
    let (low, high) = case::bounds();
    high - low
}
