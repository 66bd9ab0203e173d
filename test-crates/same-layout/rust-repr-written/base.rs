#[repr(Rust)]
pub struct Pair {
    pub left: u8,
    pub right: u32,
}
pub enum Side {
    Left,
    Right(u8),
}
