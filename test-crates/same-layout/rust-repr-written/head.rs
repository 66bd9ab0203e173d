pub struct Pair {
    pub left: u8,
    pub right: u32,
}
#[repr(Rust)]
pub enum Side {
    Left,
    Right(u8),
}
