pub fn f(s: &dyn Fn(u8) -> u8) -> u8 { s(1) }
