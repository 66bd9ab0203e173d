mod sealed {
    pub trait Sealed {}
    impl Sealed for u8 {}
}

pub trait Pixel: sealed::Sealed {}
impl Pixel for u8 {}
