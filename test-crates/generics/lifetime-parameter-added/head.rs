pub struct Token<'s> {
    pub kind: u8,
    text: &'s str,
}
