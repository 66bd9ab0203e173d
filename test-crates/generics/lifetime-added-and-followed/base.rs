pub struct Token { s: String }
pub fn token() -> Token { Token { s: String::new() } }
pub fn len(t: &Token) -> usize { t.s.len() }
impl Token { pub fn s(&self) -> &str { &self.s } }
