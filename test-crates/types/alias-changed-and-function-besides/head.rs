pub type Id = u32;
pub fn first() -> Id { 1 }
pub fn second() -> Option<Id> { Some(1) }
