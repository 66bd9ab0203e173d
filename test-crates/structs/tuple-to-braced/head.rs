pub struct Pixel {
    pub x: u8,
    pub y: u8,
}
