pub struct Label {
    pub length: usize,
    _text: u8,
}
