#[derive(PartialEq)]
pub struct Tag(pub u32);
