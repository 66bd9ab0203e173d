pub fn paint() {}

pub enum Color {
    Red,
    Green,
}

#[non_exhaustive]
pub enum Shade {
    Dark,
}

pub struct Point {
    pub x: u32,
    pub y: u32,
}

pub struct Pixel {
    pub x: u32,
    #[doc(hidden)]
    pub cached: bool,
}

pub struct Brush {
    pub size: u8,
    angle: u8,
}

impl Brush {
    pub fn angle(&self) -> u8 {
        self.angle
    }
}

#[non_exhaustive]
pub struct Canvas {
    pub width: u32,
}

pub union Overlay {
    pub alpha: u8,
    pub mask: i8,
}

pub const WIDTH: u32 = 80;

pub static TITLE: &str = "canvas";
