pub enum Side {
    Left,
    Right,
}
