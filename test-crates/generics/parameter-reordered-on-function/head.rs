pub fn convert<To, From>(value: From) -> To
where
    To: std::convert::From<From>,
{
    To::from(value)
}
