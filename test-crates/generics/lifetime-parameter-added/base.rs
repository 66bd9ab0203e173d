pub struct Token {
    pub kind: u8,
    text: &'static str,
}
