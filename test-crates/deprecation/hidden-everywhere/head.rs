#[doc(hidden)]
pub enum Mode {
    Fast,
}

pub enum Event {
    Key {
        #[doc(hidden)]
        code: u32,
        shift: bool,
    },
    Click(u32, #[doc(hidden)] u32),
}

#[doc(hidden)]
pub struct Point {
    pub x: u32,
}

pub struct Size {
    pub width: u32,
    #[doc(hidden)]
    pub depth: u32,
}

impl Size {
    #[doc(hidden)]
    pub const MAX: u32 = 9;

    #[doc(hidden)]
    pub fn grow(&mut self) {
        self.width += 1;
    }
}

#[doc(hidden)]
pub union Bits {
    pub word: u32,
}

pub union Word {
    pub whole: u32,
    #[doc(hidden)]
    pub byte: u8,
}

#[doc(hidden)]
pub const WIDTH: u32 = 80;

#[doc(hidden)]
pub static TITLE: &str = "canvas";

#[doc(hidden)]
pub trait Draw {}

pub trait Paint {
    #[doc(hidden)]
    const LAYERS: u8 = 1;

    #[doc(hidden)]
    fn dry(&self) {}
}

pub trait Mix {
    #[doc(hidden)]
    type Ink;
}
