use case::*;
pub fn go() -> usize { Small::LIMIT }
