pub fn go() -> u8 {
    case::trace!(1)
}
