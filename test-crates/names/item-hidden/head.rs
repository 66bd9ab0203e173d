#[doc(hidden)]
pub fn reset() -> u8 {
    0
}
