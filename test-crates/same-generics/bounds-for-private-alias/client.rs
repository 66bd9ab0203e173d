pub fn go() -> Option<u8> {
    case::top(&[1, 2])
}
