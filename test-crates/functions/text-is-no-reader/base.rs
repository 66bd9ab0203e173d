use std::io::Read;
pub fn f(s: String) -> usize { s.len() }
