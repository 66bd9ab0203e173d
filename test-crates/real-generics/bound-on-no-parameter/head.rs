use std::fmt::LowerHex;
use std::num::NonZeroI32;

pub struct Resolver<T>
where
    NonZeroI32: LowerHex,
{
    pub value: T,
}

impl<T: Clone> Clone for Resolver<T>
where
    NonZeroI32: LowerHex,
{
    fn clone(&self) -> Self {
        Resolver { value: self.value.clone() }
    }
}
