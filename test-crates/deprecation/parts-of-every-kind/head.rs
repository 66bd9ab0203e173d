pub enum Event {
    Key {
        #[deprecated]
        code: u32,
        shift: bool,
    },
    Click(u32, #[deprecated] u32),
}

pub union Word {
    pub whole: u32,
    #[deprecated]
    pub byte: u8,
}

pub struct Size;

impl Size {
    #[deprecated]
    pub const MAX: u32 = 9;
}

#[deprecated]
pub trait Draw {}

pub trait Paint {
    #[deprecated]
    const LAYERS: u8;
    #[deprecated]
    type Ink;

    #[deprecated]
    fn dry(&self);
}
