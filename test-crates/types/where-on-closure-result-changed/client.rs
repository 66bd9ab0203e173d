pub fn next() -> u32 {
    case::map(|number| number + 1)
}
