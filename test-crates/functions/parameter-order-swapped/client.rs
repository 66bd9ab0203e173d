pub fn line() -> String {
    case::repeat("-", 80)
}
