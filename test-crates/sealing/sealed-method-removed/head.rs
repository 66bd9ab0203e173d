mod sealed {
    pub trait Sealed {}
    impl Sealed for u8 {}
}

pub trait Integer: sealed::Sealed {
    fn signed(self) -> bool;
}

impl Integer for u8 {
    fn signed(self) -> bool {
        false
    }
}
