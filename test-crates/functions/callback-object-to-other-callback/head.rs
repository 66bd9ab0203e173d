pub fn f(s: impl Fn(u16) -> u8) -> u8 { s(1) }
