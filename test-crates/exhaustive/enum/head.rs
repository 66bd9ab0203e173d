#[non_exhaustive]
pub enum Side {
    Left,
    Right,
}
