use case::*;
pub fn n() -> usize { <(u8, u8, u8) as Bundle>::size() }
