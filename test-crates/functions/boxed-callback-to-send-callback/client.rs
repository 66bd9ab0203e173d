pub fn go(b: Box<dyn Fn(u8) -> u8>) -> u8 { case::f(b) }
