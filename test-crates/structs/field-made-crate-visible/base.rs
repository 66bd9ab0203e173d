pub struct Header {
    pub length: u16,
    kind: u8,
}
