pub struct Rect {
    pub w: u32,
    pub height: u32,
}
