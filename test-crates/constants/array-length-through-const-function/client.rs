pub fn go() -> &'static [u32; 4] {
    &case::BUFFER
}
