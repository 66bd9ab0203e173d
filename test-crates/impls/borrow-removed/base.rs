#[derive(PartialEq, Eq, Hash)]
pub struct Key(pub String);
impl std::borrow::Borrow<str> for Key { fn borrow(&self) -> &str { &self.0 } }
