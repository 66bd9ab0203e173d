pub fn unwrap(case::Wrapper(value): case::Wrapper) -> u32 {
    value
}
