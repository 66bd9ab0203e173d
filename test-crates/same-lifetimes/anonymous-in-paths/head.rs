pub struct Token<'source> {
    pub text: &'source str,
}
pub fn first<'s>(text: &'s str) -> Token<'s> {
    Token { text }
}
pub fn join<'l, 'r, 'b>(left: Token<'l>, right: &'b Token<'r>) -> String {
    left.text.to_string() + right.text
}
pub trait Scan {
    fn scan<'s>(&self, text: &'s str) -> std::vec::Vec<Token<'s>>;
}
