#[derive(PartialEq, Eq, Debug)]
pub struct Ident(pub String);
