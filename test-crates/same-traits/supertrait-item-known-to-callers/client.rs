use case::*;
pub fn go<B: Bytes>(b: &mut B) -> Option<u8> { first(b) }
