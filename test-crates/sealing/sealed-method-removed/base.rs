mod sealed {
    pub trait Sealed {}
    impl Sealed for u8 {}
}

pub trait Integer: sealed::Sealed {
    fn bits(self) -> u32;
    fn signed(self) -> bool;
}

impl Integer for u8 {
    fn bits(self) -> u32 {
        8
    }

    fn signed(self) -> bool {
        false
    }
}
