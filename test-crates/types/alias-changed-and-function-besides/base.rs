pub type Id = u64;
pub fn first() -> Option<Id> { Some(1) }
pub fn second() -> Option<Id> { Some(1) }
