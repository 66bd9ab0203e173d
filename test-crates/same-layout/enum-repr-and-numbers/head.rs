#[repr(i8)]
pub enum Turn {
    Right = 1,
    Left = !0,
    Straight = 1 - 1,
}
