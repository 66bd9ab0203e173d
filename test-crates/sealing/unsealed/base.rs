mod sealed {
    pub trait Sealed {}
    impl Sealed for u8 {}
}

pub trait Tone: sealed::Sealed {
    fn pitch(&self) -> u32;
}

impl Tone for u8 {
    fn pitch(&self) -> u32 {
        440
    }
}
