use case::*;
pub struct Id(u8);
impl Decode for Id { fn decode(b: &[u8]) -> Option<Id> { b.first().map(|b| Id(*b)) } }
