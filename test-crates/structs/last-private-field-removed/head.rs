pub struct Size {
    pub width: u32,
    pub height: u32,
}

impl Size {
    pub fn square(side: u32) -> Size {
        Size { width: side, height: side }
    }
}
