use std::borrow::Cow;
pub fn f(s: &str) -> usize { s.len() }
