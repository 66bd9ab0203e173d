pub fn go() -> u8 {
    case::call(|n| n + 1)
}
