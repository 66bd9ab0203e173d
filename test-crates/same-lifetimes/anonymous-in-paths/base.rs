pub struct Token<'s> {
    pub text: &'s str,
}
pub fn first(text: &str) -> Token {
    Token { text }
}
pub fn join(left: Token<'_>, right: &Token<'_>) -> String {
    left.text.to_string() + right.text
}
pub trait Scan {
    fn scan<'a>(&self, text: &'a str) -> Vec<Token<'a>>;
}
