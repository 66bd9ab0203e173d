pub struct Label {
    pub length: usize,
    _text: str,
}
