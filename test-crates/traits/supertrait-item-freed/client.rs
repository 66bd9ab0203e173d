use case::*;
pub fn go(mut b: impl Bytes) -> Option<u8> { b.next() }
