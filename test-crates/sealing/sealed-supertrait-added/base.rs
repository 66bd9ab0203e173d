mod sealed {
    pub trait Sealed {}
    impl Sealed for char {}
}

pub trait Glyph: sealed::Sealed {
    fn width(&self) -> u32;
}

impl Glyph for char {
    fn width(&self) -> u32 {
        1
    }
}
