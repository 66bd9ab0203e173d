pub struct Token<K> { s: String, kind: K }
pub fn token() -> Option<Token<u8>> { Some(Token { s: String::new(), kind: 1 }) }
impl<K> Token<K> { pub fn s(&self) -> &str { let _ = &self.kind; &self.s } }
