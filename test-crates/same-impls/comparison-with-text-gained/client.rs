use case::*;
pub fn go(a: &Ident, b: &Ident) -> bool { a == b }
