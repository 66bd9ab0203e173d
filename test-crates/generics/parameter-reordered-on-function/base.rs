pub fn convert<From, To>(value: From) -> To
where
    To: std::convert::From<From>,
{
    To::from(value)
}
