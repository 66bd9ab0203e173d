use case::{Retry, TIMEOUT};

pub const TWICE: u32 = TIMEOUT * 2;
pub fn slots() -> [u8; Retry::MAX as usize] {
    [Retry::MAX; Retry::MAX as usize]
}
pub fn is_default(timeout: u32) -> bool {
    matches!(timeout, TIMEOUT) && &case::TIMEOUT == &TIMEOUT
}
