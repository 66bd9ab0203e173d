pub fn go() -> &'static Vec<u8> {
    &case::NAMES
}
