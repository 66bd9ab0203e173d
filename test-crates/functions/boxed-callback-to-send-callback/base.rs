pub fn f(s: Box<dyn Fn(u8) -> u8>) -> u8 { s(1) }
