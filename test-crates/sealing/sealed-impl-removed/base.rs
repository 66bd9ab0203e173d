mod sealed {
    pub trait Sealed {}
    impl Sealed for u8 {}
    impl Sealed for u16 {}
}

pub trait Pixel: sealed::Sealed {}
impl Pixel for u8 {}
impl Pixel for u16 {}
