pub enum Mode {
    Fast,
}

pub enum Event {
    Key { code: u32, shift: bool },
    Click(u32, u32),
}

pub struct Point {
    pub x: u32,
}

pub struct Size {
    pub width: u32,
    pub depth: u32,
}

impl Size {
    pub const MAX: u32 = 9;

    pub fn grow(&mut self) {
        self.width += 1;
    }
}

pub union Bits {
    pub word: u32,
}

pub union Word {
    pub whole: u32,
    pub byte: u8,
}

pub const WIDTH: u32 = 80;

pub static TITLE: &str = "canvas";

pub trait Draw {}

pub trait Paint {
    const LAYERS: u8 = 1;

    fn dry(&self) {}
}

pub trait Mix {
    type Ink;
}
