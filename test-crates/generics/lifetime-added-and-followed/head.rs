pub struct Token<'a> { s: std::borrow::Cow<'a, str> }
pub fn token() -> Token<'static> { Token { s: "".into() } }
pub fn len(t: &Token<'_>) -> usize { t.s.len() }
impl Token<'_> { pub fn s(&self) -> &str { &self.s } }
