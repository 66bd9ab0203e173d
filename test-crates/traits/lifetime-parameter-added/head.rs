pub trait Decode<'de>: Sized { fn decode(b: &'de [u8]) -> Option<Self>; }
