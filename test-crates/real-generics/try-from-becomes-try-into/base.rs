pub struct Address(pub String);
pub struct Fault(pub String);
pub struct Letter;
impl Letter {
    pub fn to<T>(self, address: T) -> Result<Address, Fault>
    where
        Address: TryFrom<T>,
        <Address as TryFrom<T>>::Error: Into<Fault>,
    {
        Address::try_from(address).map_err(Into::into)
    }
}
pub fn stamp<T>(letter: Letter, to: T) -> bool
where
    Address: From<T>,
{
    letter.to(Address::from(to)).is_ok()
}
impl From<std::convert::Infallible> for Fault {
    fn from(never: std::convert::Infallible) -> Fault {
        match never {}
    }
}
