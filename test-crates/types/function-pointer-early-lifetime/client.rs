pub fn kept(filter: &case::Filter, line: &str) -> bool {
    (filter.keep)(line)
}
