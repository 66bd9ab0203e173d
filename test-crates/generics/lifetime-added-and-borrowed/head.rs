pub struct Token<'a> { s: &'a str }
pub struct Lexer { at: usize }
pub fn len(t: &Token<'_>) -> usize { t.s.len() }
pub fn text<'a>(t: &'a Token<'_>, _: &str) -> &'a str { t.s }
pub fn words(t: &Token<'_>) -> impl Iterator<Item = u8> { t.s.bytes().collect::<Vec<_>>().into_iter() }
impl Lexer {
    pub fn eat(&mut self, t: &Token<'_>, other: &str) -> bool { self.at += t.s.len(); t.s == other }
    pub fn peek<'l>(&'l self, _: Token<'_>, rest: &'l str) -> &'l str { &rest[self.at..] }
}
pub trait Sink { fn take(&mut self, t: &Token<'_>, rest: &str); }
