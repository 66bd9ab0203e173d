use case::*;
pub fn go<A: Tokens, B: Tokens>(a: &mut A, b: B) { a.merge(b) }
