mod sealed {
    pub trait Sealed {}
}

pub trait Clock: sealed::Sealed {
    fn now(&self) -> u128;
}
