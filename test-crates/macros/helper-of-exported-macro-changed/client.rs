pub fn run(value: u64) -> bool {
    case::positive!(value)
}
