pub struct Token { s: String }
pub struct Lexer { at: usize }
pub fn len(t: &Token) -> usize { t.s.len() }
pub fn text<'a>(t: &'a Token, _: &str) -> &'a str { &t.s }
pub fn words(t: &Token) -> impl Iterator<Item = u8> { t.s.bytes().collect::<Vec<_>>().into_iter() }
impl Lexer {
    pub fn eat(&mut self, t: &Token, other: &str) -> bool { self.at += t.s.len(); t.s == other }
    pub fn peek<'l>(&'l self, _: Token, rest: &'l str) -> &'l str { &rest[self.at..] }
}
pub trait Sink { fn take(&mut self, t: &Token, rest: &str); }
