pub trait Decode: Sized { fn decode(b: &[u8]) -> Option<Self>; }
