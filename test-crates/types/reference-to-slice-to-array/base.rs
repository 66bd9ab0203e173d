pub fn key() -> &'static [u8] {
    b"0123"
}
