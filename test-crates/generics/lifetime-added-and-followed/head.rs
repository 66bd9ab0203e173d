pub struct Token<'a> { s: std::borrow::Cow<'a, str> }
pub fn token() -> Token<'static> { Token { s: "".into() } }
impl Token<'_> { pub fn s(&self) -> &str { &self.s } }
