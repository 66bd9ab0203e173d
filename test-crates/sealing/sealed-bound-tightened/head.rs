mod sealed {
    pub trait Sealed {}
    impl Sealed for u8 {}
}

pub trait Scale: sealed::Sealed {
    fn apply<T: Copy>(&self, value: T) -> T {
        value
    }
}

impl Scale for u8 {}
