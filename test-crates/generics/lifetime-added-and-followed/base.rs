pub struct Token { s: String }
pub fn token() -> Token { Token { s: String::new() } }
impl Token { pub fn s(&self) -> &str { &self.s } }
