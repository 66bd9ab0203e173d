use case::*;
pub struct B; impl Iterator for B { type Item = u8; fn next(&mut self) -> Option<u8> { None } }
impl Bytes for B { fn left(&self) -> usize { 0 } }
