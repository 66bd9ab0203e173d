pub fn f(s: impl Fn(u8) -> u8 + Send) -> u8 { s(1) }
