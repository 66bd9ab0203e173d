#[derive(Clone, Debug, PartialEq)]
pub struct Token<K> { s: String, kind: K }
pub struct Lexer { pub peeked: Option<Token<u8>>, at: usize }
impl Iterator for Lexer { type Item = Token<u8>; fn next(&mut self) -> Option<Token<u8>> { self.at += 1; None } }
impl From<Token<u8>> for Lexer { fn from(t: Token<u8>) -> Lexer { Lexer { peeked: Some(t), at: 0 } } }
impl From<Token<u8>> for String { fn from(t: Token<u8>) -> String { let _ = t.kind; t.s } }
pub type Tokens = Vec<Token<u8>>;
pub trait Visit { fn token(&mut self, t: &Token<u8>); fn all(&mut self, it: Tokens) { for t in &it { self.token(t) } } }
pub enum Tree { Leaf(Token<u8>), Node(Vec<Tree>) }
