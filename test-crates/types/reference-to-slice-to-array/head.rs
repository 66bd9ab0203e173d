pub fn key() -> &'static [u8; 4] {
    b"0123"
}
