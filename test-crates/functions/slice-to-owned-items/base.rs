pub struct Row;
pub fn f(s: &[Row]) -> usize { s.len() }
