pub struct Frame {
    pub width: u32,
    pub height: u32,
}

impl Frame {
    pub fn area(&self) -> u32 {
        self.width * self.height
    }
}
