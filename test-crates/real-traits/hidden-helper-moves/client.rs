case::token!(Arrow);

pub fn arrow() -> &'static str {
    <Arrow as case::Token>::display()
}
