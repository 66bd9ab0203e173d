use case::*;
pub struct B; impl Iterator for B { type Item = u16; fn next(&mut self) -> Option<u16> { None } }
impl Bytes for B { fn left(&self) -> usize { 0 } }
