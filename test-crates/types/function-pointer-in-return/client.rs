pub fn length() -> u32 {
    case::parser()("abc")
}
