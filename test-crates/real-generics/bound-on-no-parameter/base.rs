use std::fmt::LowerHex;

pub struct Resolver<T>
where
    i32: LowerHex,
{
    pub value: T,
}

impl<T: Clone> Clone for Resolver<T>
where
    i32: LowerHex,
{
    fn clone(&self) -> Self {
        Resolver { value: self.value.clone() }
    }
}
