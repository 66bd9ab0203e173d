pub struct Header {
    pub(crate) length: u16,
    kind: u8,
}
