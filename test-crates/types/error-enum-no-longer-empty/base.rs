pub type Error = std::convert::Infallible;

pub fn count() -> u8 {
    1
}
