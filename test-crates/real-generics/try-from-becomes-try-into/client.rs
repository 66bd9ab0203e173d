use case::{Address, Fault, Letter};
pub struct House(pub u32);
impl TryFrom<House> for Address {
    type Error = Fault;
    fn try_from(house: House) -> Result<Address, Fault> {
        Ok(Address(house.0.to_string()))
    }
}
pub struct Street(pub String);
impl From<Street> for Address {
    fn from(street: Street) -> Address {
        Address(street.0)
    }
}
pub fn send<T>(to: T) -> Result<Address, Fault>
where
    Address: TryFrom<T, Error: Into<Fault>>,
{
    Letter.to(to)
}
pub fn both() -> bool {
    Letter.to::<House>(House(4)).is_ok() && case::stamp(Letter, Street(String::new()))
}
