mod sealed {
    pub trait Sealed {}
}

pub trait Number: sealed::Sealed {
    fn zero() -> Self;
}
