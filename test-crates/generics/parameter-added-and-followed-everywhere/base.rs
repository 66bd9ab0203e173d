#[derive(Clone, Debug, PartialEq)]
pub struct Token { s: String }
pub struct Lexer { pub peeked: Option<Token>, at: usize }
impl Iterator for Lexer { type Item = Token; fn next(&mut self) -> Option<Token> { self.at += 1; None } }
impl From<Token> for Lexer { fn from(t: Token) -> Lexer { Lexer { peeked: Some(t), at: 0 } } }
impl From<Token> for String { fn from(t: Token) -> String { t.s } }
pub type Tokens = Vec<Token>;
pub trait Visit { fn token(&mut self, t: &Token); fn all(&mut self, it: Tokens) { for t in &it { self.token(t) } } }
pub enum Tree { Leaf(Token), Node(Vec<Tree>) }
