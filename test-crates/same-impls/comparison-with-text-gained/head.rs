#[derive(PartialEq, Eq, Debug)]
pub struct Ident(pub String);
impl PartialEq<str> for Ident { fn eq(&self, o: &str) -> bool { self.0 == o } }
