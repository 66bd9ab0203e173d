pub fn go() -> u8 {
    case::log::trace!(1, 2)
}
