pub fn go(n: u8) {
    case::demand!(n > 1)
}
