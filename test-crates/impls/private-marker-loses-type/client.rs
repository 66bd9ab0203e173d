use case::*;
pub fn go() -> String { 1u16.greet() }
