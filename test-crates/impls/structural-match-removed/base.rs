#[derive(PartialEq, Eq)]
pub struct Code(u8);

pub const OK: Code = Code(0);
