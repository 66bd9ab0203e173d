use case::*;
pub fn go(t: &Table) -> Option<&u8> { t.rows().next() }
