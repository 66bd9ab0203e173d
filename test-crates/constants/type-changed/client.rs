pub fn below(value: u32) -> bool {
    value < case::LIMIT
}
