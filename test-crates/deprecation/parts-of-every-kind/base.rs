pub enum Event {
    Key { code: u32, shift: bool },
    Click(u32, u32),
}

pub union Word {
    pub whole: u32,
    pub byte: u8,
}

pub struct Size;

impl Size {
    pub const MAX: u32 = 9;
}

pub trait Draw {}

pub trait Paint {
    const LAYERS: u8;
    type Ink;

    fn dry(&self);
}
