pub struct Bytes {
    pub left: u8,
    pub right: u8,
}
