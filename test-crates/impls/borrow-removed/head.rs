#[derive(PartialEq, Eq, Hash)]
pub struct Key(pub String);
