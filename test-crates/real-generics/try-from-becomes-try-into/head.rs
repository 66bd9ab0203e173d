pub struct Address(pub String);
pub struct Fault(pub String);
pub struct Letter;
impl Letter {
    pub fn to<T>(self, address: T) -> Result<Address, Fault>
    where
        T: TryInto<Address>,
        T::Error: Into<Fault>,
    {
        address.try_into().map_err(Into::into)
    }
}
pub fn stamp<T>(letter: Letter, to: T) -> bool
where
    T: Into<Address>,
{
    letter.to(to.into()).is_ok()
}
impl From<std::convert::Infallible> for Fault {
    fn from(never: std::convert::Infallible) -> Fault {
        match never {}
    }
}
