#[repr(i8)]
pub enum Turn {
    Left = -1,
    Straight,
    Right,
}
