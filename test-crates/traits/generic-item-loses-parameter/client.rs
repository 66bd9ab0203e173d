use case::*;
struct W(Vec<u8>);
impl Lending for W { type Item<'a> = &'a mut [u8]; fn next<'a>(&'a mut self) -> Option<&'a mut [u8]> { Some(&mut self.0) } }
