pub type Error = std::fmt::Error;

pub fn count() -> u8 {
    1
}
