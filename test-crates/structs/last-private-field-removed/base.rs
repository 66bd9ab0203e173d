pub struct Size {
    pub width: u32,
    pub height: u32,
    cached: bool,
}

impl Size {
    pub fn square(side: u32) -> Size {
        let size = Size { width: side, height: side, cached: true };
        assert!(size.cached);
        size
    }
}
