mod token {
    pub struct Token;
}
pub trait Codec {
    fn width(&self) -> usize;
    fn decode(&self, byte: u8) -> char;
    fn check(&self, token: token::Token) -> bool;
}
impl Codec for () {
    fn width(&self) -> usize {
        1
    }
    fn decode(&self, byte: u8) -> char {
        byte as char
    }
    fn check(&self, _: token::Token) -> bool {
        true
    }
}
