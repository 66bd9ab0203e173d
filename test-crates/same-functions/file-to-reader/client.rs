pub fn go(f: std::fs::File) -> u8 {
    case::first(f)
}
